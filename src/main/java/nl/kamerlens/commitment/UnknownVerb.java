package nl.kamerlens.commitment;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from its place and form that a word which the lexicon does not know is the verb of its
 * clause: {@code "Ik zal de raad ontvlechten."}, {@code "De norm wordt in 2026 herijkt."}.
 */
final class UnknownVerb {
  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:\\p{L}{0,8}ge\\p{L}{2,}|(?:be|ver|ont|her|er)\\p{L}{3,})(?:d|t|en)");

  private static final Set<String> BEHIND =
      Set.of("", ".", ",", ";", ":", "om", "dat", "of", "en", "waar", "hoe", "welke");

  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "de", "het", "van", "voor", "met", "aan", "bij", "door", "in", "op", "over", "tot", "en",
          "alle", "deze", "die", "andere", "naar", "tussen", "hun", "onze", "mijn", "nieuwe");

  private UnknownVerb() {}

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
