package nl.kamerlens.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.text.AnalyzedText;

/**
 * Tells from the verbs around a time whether it lies behind or ahead.
 *
 * <p>The clause that holds the time decides, else its sentence: {@code zal in december worden
 * geïnformeerd} is to come, {@code die van 23 september tot 3 oktober plaatsvond} is past, {@code
 * ontvangt u in het najaar} is to come. A participle before the noun is past: {@code de op 2
 * september gestuurde antwoorden}.
 */
final class TenseFinder {
  private static final Set<String> PRETERITES = Set.copyOf(Lexicon.load("preterites"));

  private static final Pattern FUTURE_AUXILIARY =
      Pattern.compile("(?<!\\p{L})(?:zal|zullen|zult|zul)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}’']++");

  private static final Set<String> PERFECT =
      Set.of("heeft", "hebben", "heb", "hebt", "is", "zijn", "ben", "bent");

  private static final Set<String> PRESENT =
      Set.of(
          "wordt", "worden", "gaat", "gaan", "ga", "komt", "komen", "kom", "stuur", "sturen", "stuurt",
          "ontvangt", "ontvangen", "informeer", "informeert", "start", "starten", "begint", "volgt",
          "volgen", "verwacht", "verwachten", "verschijnt", "vindt", "staat", "staan", "loopt", "treedt",
          "treden", "bied", "biedt", "wil", "willen", "kan", "kunnen", "moet", "moeten", "maak", "maken",
          "bespreek", "bespreekt", "neem", "neemt", "nemen", "bericht", "kunt", "bent", "streef", "streeft",
          "streven", "publiceert", "levert", "rond", "rondt", "stel", "stelt", "zend", "zendt", "besluit",
          "presenteert", "organiseert", "eindigt", "vervalt", "geldt", "bestaat", "voorziet", "beoogt");

  private static final Set<String> PLANNED =
      Set.of(
          "gepland", "geplande", "voorzien", "voorziene", "beoogd", "beoogde", "voornemens", "verwacht",
          "verwachte", "ingepland", "geagendeerd", "aangekondigd", "aangekondigde", "voorgenomen",
          "aanstaande", "komende", "gericht", "bedoeld", "klaar", "gereed", "nodig");

  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "\\p{L}{0,12}ge\\p{L}{2,}(?:d|t|en|gd)|(?:be|ver|ont|her|over|onder|vol|door)\\p{L}{2,}(?:d|t|en)|ge\\p{L}+");

  private static final Pattern DATED_DOCUMENT =
      Pattern.compile(
          "(?:geannoteerde agenda|agenda |voorbereiding op|voorafgaand aan|ten behoeve van|met het oog op|voor het|voor de|tijdens het|tijdens de|aanstaande)"
              + "[^.;]{0,80}$",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedText text;
  private final String content;

  TenseFinder(AnalyzedText text) {
    this.text = text;
    this.content = text.content();
  }

  /** The tense of the words around this expression. */
  Tense at(TimePhrase phrase) {
    Span sentence = text.sentenceAt(phrase.span().start()).span();
    if (!sentence.contains(phrase.span().start())) {
      return Tense.UNKNOWN;
    }
    if (isAttributive(phrase, sentence)) {
      return isPlannedBehind(phrase, sentence) ? Tense.FUTURE : Tense.PAST;
    }
    Span clause = clause(phrase.span(), sentence);
    Tense tense = of(clause, phrase.span());
    if (tense != Tense.FUTURE && isOfDocument(phrase)) {
      return isAnnounced(phrase, sentence) ? Tense.FUTURE : Tense.PAST;
    }
    if (tense == Tense.UNKNOWN) {
      tense = of(sentence, phrase.span());
    }
    return tense == Tense.UNKNOWN && text.passageAt(phrase.span().start()).isFootnote()
        ? Tense.PAST
        : tense;
  }

  /** {@code de op 2 september aan uw Kamer gestuurde antwoorden}. */
  private boolean isAttributive(TimePhrase phrase, Span sentence) {
    int at = phrase.deadline().start();
    int from = Math.min(at, Math.max(sentence.start(), at - 6));
    String before = content.substring(from, at).toLowerCase(Locale.ROOT);
    return at < phrase.span().start()
        && (before.endsWith(" de ") || before.endsWith(" het ") || before.equals("de ") || before.equals("het "))
        && !content.startsWith("van", at);
  }

  private boolean isPlannedBehind(TimePhrase phrase, Span sentence) {
    int to = Math.max(phrase.span().end(), Math.min(sentence.end(), phrase.span().end() + 60));
    Matcher word = WORD.matcher(content).region(phrase.span().end(), to);
    while (word.find()) {
      String found = word.group().toLowerCase(Locale.ROOT);
      if (PLANNED.contains(found) || found.equals("te")) {
        return true;
      }
    }
    return false;
  }

  /** {@code de motie van 13 februari}: a document or debate has its day behind it. */
  private boolean isOfDocument(TimePhrase phrase) {
    return content.regionMatches(true, phrase.deadline().start(), "van ", 0, 4)
        && phrase.last() == null
        && phrase.first().unit().equals("day");
  }

  private boolean isAnnounced(TimePhrase phrase, Span sentence) {
    int at = phrase.deadline().start();
    return DATED_DOCUMENT.matcher(content).region(Math.min(at, Math.max(sentence.start(), at - 130)), at).find();
  }

  private Span clause(Span time, Span sentence) {
    int start = time.start();
    while (start > sentence.start() && ",;:()–".indexOf(content.charAt(start - 1)) < 0) {
      start--;
    }
    int end = time.end();
    while (end < sentence.end() && ",;:()–".indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private Tense of(Span stretch, Span time) {
    if (FUTURE_AUXILIARY.matcher(content).region(stretch.start(), stretch.end()).find()) {
      return Tense.FUTURE;
    }
    boolean perfect = false;
    boolean participle = false;
    boolean planned = false;
    boolean present = false;
    boolean preterite = false;
    Matcher word = WORD.matcher(content).region(stretch.start(), stretch.end());
    while (word.find()) {
      if (time.contains(word.start())) {
        continue;
      }
      String found = word.group().toLowerCase(Locale.ROOT);
      preterite |= isPreterite(found);
      perfect |= PERFECT.contains(found);
      planned |= PLANNED.contains(found);
      present |= PRESENT.contains(found);
      participle |= PARTICIPLE.matcher(found).matches();
    }
    if (planned && !preterite) {
      return Tense.FUTURE;
    }
    if (preterite || perfect && participle && !isPassive(stretch)) {
      return Tense.PAST;
    }
    return present || perfect ? Tense.FUTURE : Tense.UNKNOWN;
  }

  private boolean isPassive(Span stretch) {
    Matcher passive = PASSIVE.matcher(content).region(stretch.start(), stretch.end());
    return passive.find();
  }

  private static final Pattern PASSIVE =
      Pattern.compile("(?<!\\p{L})(?:wordt|worden)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private static boolean isPreterite(String word) {
    return PRETERITES.contains(word)
        || word.length() > 7
            && !word.startsWith("ge")
            && (word.endsWith("eerde") || word.endsWith("eerden"));
  }
}
