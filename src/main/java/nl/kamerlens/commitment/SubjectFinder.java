package nl.kamerlens.commitment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.commitment.Subject.Kind;
import nl.kamerlens.rule.Lexicon;

/**
 * Finds the subject of a clause: before its finite verb or behind it.
 *
 * <p>{@code "Na de zomer komt de NZa met nieuwe cijfers."} gives {@code de NZa}. It is a noun
 * phrase of the lexicon, or nothing.
 */
final class SubjectFinder {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private static final Pattern ACTOR =
      Pattern.compile(
          "(?:(?:zowel|ook) )?(?<actor>(?:"
              + String.join("|", Lexicon.load("commitment-actors"))
              + ")(?: (?:en|of) (?:"
              + String.join("|", Lexicon.load("commitment-actors"))
              + "))?)(?![\\p{L}\\d-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RECIPIENT =
      Pattern.compile(
          "(?<recipient>(?:uw|de|beide) (?:tweede |eerste )?kamers?|u|uw commissie|de (?:vaste )?(?:kamer)?commissie|het parlement)(?![\\p{L}\\d-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> SKIPPED =
      Set.of(
          "zich",
          "ja",
          "nee",
          "er",
          "ook",
          "dan",
          "daarom",
          "daarbij",
          "hierbij",
          "hierover",
          "daarover",
          "hiertoe",
          "daartoe",
          "nog",
          "eveneens",
          "tevens",
          "daarnaast",
          "momenteel",
          "en",
          "maar",
          "verder",
          "bovendien",
          "hier",
          "daar",
          "hierop",
          "daarop",
          "wel",
          "dus",
          ",",
          "u",
          "uw",
          "kamer",
          "de");

  private static final Set<String> COUNTRY =
      Set.of("nederland", "de overheid", "de rijksoverheid", "het rijk", "de staat");

  private static final Subject OTHER = new Subject(Kind.OTHER, "");
  private static final Subject PRODUCT = new Subject(Kind.PRODUCT, "");

  /** Behind these the second word must be of the lexicon too. */
  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "onze", "ons", "mijn");

  /** Every word of the lexicon: what begins with none of them is no actor. */
  private static final Set<String> WORDS = words();

  private final ProductNouns products;

  SubjectFinder(ProductNouns products) {
    this.products = products;
  }

  /**
   * @param finite the finite verb in the clause; -1 where there is none
   */
  Subject find(Clause clause, int finite, String sentence) {
    if (finite < 0) {
      return clause.isMain()
          ? at(clause, firstWord(clause, 0), clause.tokens().size(), sentence)
          : Subject.NONE;
    }
    if (!clause.isMain()) {
      return at(clause, firstWord(clause, 1), finite, sentence);
    }
    int first = firstWord(clause, 0);
    Subject before = at(clause, first, finite, sentence);
    if (before.kind() == Kind.AUTHOR && first < finite) {
      return before;
    }
    Subject joined = joined(clause, first, finite, sentence);
    if (joined.kind() == Kind.AUTHOR) {
      return joined;
    }
    Subject after = behind(clause, finite, sentence);
    return after.kind() == Kind.AUTHOR || before.kind() == Kind.OTHER ? after : before;
  }

  /**
   * Whether an author other than {@code Nederland} begins the clause up to this word, or follows
   * it.
   */
  boolean isOf(Clause clause, int verb, String sentence) {
    int first = firstWord(clause, 0);
    int gap = clause.tokens().get(verb).start() - 1;
    Subject before = at(clause, first, verb, sentence);
    Subject behind = at(clause, verb + 1, clause.tokens().size(), sentence);
    return before.kind() == Kind.AUTHOR
            && first < verb
            && clause.tokens().get(first).start() + before.text().length() == gap
            && isBody(before)
        || behind.kind() == Kind.AUTHOR && isBody(behind);
  }

  /** What is said of {@code Nederland} and the state is often no act of theirs. */
  private static boolean isBody(Subject subject) {
    return !COUNTRY.contains(subject.text().toLowerCase(Locale.ROOT));
  }

  /** {@code De provincie en het Rijk tekenen}: an author beside others takes part. */
  private Subject joined(Clause clause, int first, int finite, String sentence) {
    for (int i = first + 1; i < finite - 1 && i < first + 12; i++) {
      if (clause.word(i).equals("en")) {
        Subject subject = at(clause, i + 1, finite, sentence);
        int end = clause.tokens().get(finite).start() - 1;
        int from = clause.tokens().get(i + 1).start();
        if (subject.kind() == Kind.AUTHOR && from + subject.text().length() == end) {
          return subject;
        }
      }
    }
    return OTHER;
  }

  /** In an inverted clause: {@code Daarom zal ook het kabinet}. */
  private Subject behind(Clause clause, int finite, String sentence) {
    Subject found = OTHER;
    for (int i = finite + 1; i <= finite + 4; i++) {
      Subject after = at(clause, i, clause.tokens().size(), sentence);
      if (after.kind() == Kind.AUTHOR) {
        return after;
      }
      found = found.kind() == Kind.OTHER ? after : found;
      if (!SKIPPED.contains(clause.word(i))) {
        break;
      }
    }
    return found;
  }

  private static int firstWord(Clause clause, int from) {
    int i = from;
    while (i < clause.tokens().size()
        && (SKIPPED.contains(clause.word(i)) || from == 0 && isListMark(clause.word(i)))
        && !clause.word(i).equals("de")
        && !clause.word(i).equals("u")
        && !clause.word(i).equals("uw")) {
      i++;
    }
    return i;
  }

  /** {@code 1.}, {@code –}: what stands before an item of a list. */
  private static boolean isListMark(String word) {
    return !word.isEmpty() && !Character.isLetter(word.charAt(0)) && word.length() <= 2;
  }

  private static Set<String> words() {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "uw",
                "u",
                "beide",
                "vaste",
                "kamercommissie",
                "kamer",
                "parlement",
                "eerste",
                "tweede",
                "kamers"));
    Matcher word = LETTERS.matcher(String.join("\n", Lexicon.load("commitment-actors")));
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(words);
  }

  /** A cheap test before the long pattern. */
  private static boolean mayBegin(Clause clause, int index) {
    String word = clause.word(index);
    return WORDS.contains(firstLetters(word))
        && (!DETERMINERS.contains(word) || WORDS.contains(firstLetters(clause.word(index + 1))));
  }

  private static String firstLetters(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return end == word.length() ? word : word.substring(0, end);
  }

  private Subject at(Clause clause, int index, int limit, String sentence) {
    if (index >= clause.tokens().size()) {
      return Subject.NONE;
    }
    if (!mayBegin(clause, index)) {
      return products.startsAt(clause, index, limit) ? PRODUCT : OTHER;
    }
    int start = clause.tokens().get(index).start();
    int end = clause.end();
    Matcher actor = ACTOR.matcher(sentence).region(start, end);
    actor.useTransparentBounds(true);
    if (actor.lookingAt()) {
      return new Subject(Kind.AUTHOR, actor.group("actor"));
    }
    Matcher recipient = RECIPIENT.matcher(sentence).region(start, end);
    if (recipient.lookingAt()) {
      return new Subject(Kind.RECIPIENT, recipient.group("recipient"));
    }
    return products.startsAt(clause, index, limit) ? PRODUCT : OTHER;
  }
}
