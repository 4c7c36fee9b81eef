package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.NoteCall;
import org.jspecify.annotations.Nullable;

/**
 * Acts of the European Union by their CELEX number: {@code Richtlijn 95/46/EG} is 31995L0046.
 *
 * <p>The letter comes from the noun ({@code verordening}: R), which stands in the rule's match,
 * before it in the sentence, or in the body at the word that carries the footnote. Without a noun
 * there is no CELEX number, and nothing is found.
 */
final class UnionActForm implements CitationForm {
  private static final int FIRST_YEAR_OF_UNION = 2009;

  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Pattern nextAct;

  UnionActForm(RuleSet rules) {
    for (String entry : Lexicon.load("union-acts")) {
      int blank = entry.lastIndexOf(' ');
      letters.put(entry.substring(0, blank), entry.substring(blank + 1));
    }
    nextAct = rules.fragmentPattern("next-act");
  }

  @Override
  public List<Reference> read(Head head) {
    String letter = letter(head);
    String first = head.group("first");
    String second = head.group("second");
    if (letter == null || first == null || second == null) {
      return List.of();
    }
    String community = head.group("community");
    boolean nr = head.group("nr") != null;
    if (head.group("noun") != null && !isOfUnion(head, letter, first, second)) {
      return List.of();
    }
    Optional<String> celex = celex(letter, first, second, nr, community);
    if (celex.isEmpty()) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    found.add(head.reference(head.span(), PublicationId.of(Kind.EU, celex.get())));
    if (head.group("noun") != null) {
      addNext(head, letter, community, nr, found);
    }
    return found;
  }

  /** {@code besluit 2020/123} may be a municipality's, {@code richtlijn 3/4} anything. */
  private static boolean isOfUnion(Head head, String letter, String first, String second) {
    if (head.group("community") != null || head.group("body") != null) {
      return true;
    }
    boolean fullYear =
        first.length() == 4 && isYear(first) || second.length() == 4 && isYear(second);
    boolean oldRegulation =
        letter.equals("R") && first.length() >= 3 && second.length() == 2 && isYear(second);
    return fullYear && (letter.equals("R") || letter.equals("L")) || oldRegulation;
  }

  private void addNext(
      Head head, String letter, @Nullable String community, boolean nr, List<Reference> found) {
    Cursor cursor = head.cursor();
    Matcher next = cursor.read(nextAct);
    while (next != null && found.size() < 40) {
      String own = next.group("community") == null ? community : next.group("community");
      Optional<String> celex =
          celex(
              letter,
              next.group("first"),
              next.group("second"),
              nr || next.group("nr") != null,
              own);
      if (celex.isEmpty()) {
        return;
      }
      Span span = new Span(next.start("item"), next.end());
      found.add(head.reference(span, PublicationId.of(Kind.EU, celex.get())));
      next = cursor.read(nextAct);
    }
  }

  private static Optional<String> celex(
      String letter, String first, String second, boolean nr, @Nullable String community) {
    boolean yearFirst = isYearFirst(letter, first, second, nr, community);
    String year = year(yearFirst ? first : second);
    String number = (yearFirst ? second : first).replaceFirst("^0+(?=\\d)", "");
    if (year.length() != 4 || number.length() > 4) {
      return Optional.empty();
    }
    return Optional.of("3" + year + letter + "0".repeat(4 - number.length()) + number);
  }

  /**
   * Regulations were numbered {@code 1049/2001} until 2015 and {@code 2016/679} since; the others
   * always had the year first, unless {@code nr.} says otherwise ({@code Besluit nr.
   * 1313/2013/EU}).
   */
  private static boolean isYearFirst(
      String letter, String first, String second, boolean nr, @Nullable String community) {
    if (!isYear(second)) {
      return true;
    }
    if (!isYear(first)) {
      return false;
    }
    if (isOfLaterUnion(community) && Integer.parseInt(second) < FIRST_YEAR_OF_UNION) {
      return true;
    }
    if (!letter.equals("R")) {
      return !(nr && second.length() == 4 && first.length() < 4);
    }
    boolean union = community == null || community.contains("EU");
    return union && !nr && first.length() == 4 && Integer.parseInt(first) >= 2015;
  }

  /** Acts are marked {@code (EU)} since the treaty of Lisbon. */
  private static boolean isOfLaterUnion(@Nullable String community) {
    return community != null && community.startsWith("EU");
  }

  private static boolean isYear(String digits) {
    int value = Integer.parseInt(digits);
    return digits.length() == 4 && value >= 1952 && value < 2050
        || digits.length() == 2 && value >= 52;
  }

  private static String year(String digits) {
    return digits.length() == 2 ? "19" + digits : digits;
  }

  private @Nullable String letter(Head head) {
    String own = head.attribute("letter");
    String noun = head.group("noun");
    if (own != null) {
      return own;
    }
    if (noun != null) {
      return letterIn(noun);
    }
    String content = head.text().content();
    int sentence = head.text().sentenceAt(head.start()).span().start();
    String before = content.substring(Math.max(sentence, head.start() - 200), head.start());
    String letter = letterIn(before);
    return letter != null || !head.passage().isFootnote() ? letter : letterAtNoteCall(head);
  }

  /** {@code de verordening⁹ tegen dwangarbeid}: the word at the mark, else the last noun before. */
  private @Nullable String letterAtNoteCall(Head head) {
    Optional<NoteCall> call = head.text().callOf(head.passage());
    if (call.isEmpty()) {
      return null;
    }
    int at = call.get().position();
    Span sentence = head.text().sentenceAt(Math.max(0, at - 1)).span();
    String content = head.text().content();
    String letter = letterIn(content.substring(Math.min(sentence.start(), at), at));
    return letter != null ? letter : letterIn(content.substring(at, Math.max(at, sentence.end())));
  }

  /** The letter of the last noun in a text. */
  private @Nullable String letterIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String letter = null;
    int last = -1;
    for (Map.Entry<String, String> noun : letters.entrySet()) {
      int at = lower.lastIndexOf(noun.getKey());
      int end = at + noun.getKey().length();
      if (at >= 0 && end > last) {
        last = end;
        letter = noun.getValue();
      }
    }
    return letter;
  }
}
