package nl.kamerlens.commitment;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Tells from its place and form that a word which the lexicon does not know is the verb of its
 * clause: {@code "Ik zal de raad ontvlechten."}, {@code "De norm wordt in 2026 herijkt."}.
 */
final class UnknownVerb {
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:\\p{L}{0,8}ge\\p{L}{2,}|(?:be|ver|ont|her|er)\\p{L}{3,})(?:d|t|en)");

  /** A verb of a main clause stands behind its first phrase. */
  private static final int FARTHEST = 14;

  private static final Set<String> BEHIND =
      Set.of("", ".", ",", ";", ":", "om", "dat", "of", "en", "waar", "hoe", "welke");

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "de", "het", "van", "voor", "met", "aan", "bij", "door", "in", "op", "over", "tot", "en",
          "alle", "deze", "die", "andere", "naar", "tussen", "hun", "onze", "mijn", "nieuwe");

  /** Words in {@code t} that are no verbs, and what those of the lexicon are called beside it. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "niet",
          "direct",
          "echt",
          "juist",
          "slechts",
          "tenminste",
          "mogelijkst",
          "volgt",
          "recent",
          "eerst",
          "laatst",
          "omtrent",
          "apart",
          "expliciet",
          "allereerst",
          "meest",
          "dicht",
          "uiteindelijk",
          "permanent",
          "naast",
          "evident",
          "efficiënt",
          "instant",
          "vast",
          "zicht");

  private static final Pattern THIRD_PERSON =
      Pattern.compile(
          "\\p{Ll}{2,}[^aeiou\\P{L}]t|\\p{Ll}{2,}(?:aa|ee|oo|uu|ie|ij|oe|ei|ui|eu|ou)t");

  private UnknownVerb() {}

  /** Whether a word has the form of {@code ijkt}, {@code onthult}. */
  static boolean mayBeThirdPerson(String word) {
    return word.endsWith("t") && !NO_VERBS.contains(word) && THIRD_PERSON.matcher(word).matches();
  }

  /**
   * The verb beside an author in the third person: {@code "In mei ijkt het KNMI de boeien."}; -1
   * where none stands there.
   *
   * @param ofAuthor tells whether an author stands right before or behind the word of an index
   */
  static int ofAuthor(Clause clause, IntPredicate ofAuthor) {
    for (int i = 1; i < clause.tokens().size() && i < FARTHEST; i++) {
      String word = clause.word(i);
      if (mayBeThirdPerson(word) && !isNoun(clause.word(i - 1)) && ofAuthor.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an infinitive closes the clause. */
  static boolean infinitiveCloses(Clause clause) {
    for (int i = clause.tokens().size() - 1; i > 1; i--) {
      String word = clause.word(i);
      if (BEHIND.contains(clause.word(i + 1)) && word.length() > 5 && word.endsWith("en")) {
        return !clause.word(i - 1).equals("te") && !isNoun(clause.word(i - 1));
      }
    }
    return false;
  }

  /** A plural behind an article or preposition is a noun. */
  private static boolean isNoun(String before) {
    return BEFORE_NOUN.contains(before);
  }

  /** Whether a participle stands beside {@code worden} or closes the clause. */
  static boolean participleCloses(Clause clause) {
    for (int i = clause.tokens().size() - 1; i > 1; i--) {
      boolean beside =
          clause.word(i - 1).equals("worden")
              || clause.word(i + 1).equals("worden")
              || BEHIND.contains(clause.word(i + 1));
      if (beside && PARTICIPLE.matcher(clause.word(i)).matches()) {
        return !isNoun(clause.word(i - 1));
      }
    }
    return false;
  }
}
