package nl.kamerlens.commitment;

import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/** Nouns of things that can be set up, written or decided. */
final class ProductNouns {
  private static final Set<String> DETERMINERS =
      Set.of(
          "de",
          "het",
          "een",
          "dit",
          "deze",
          "die",
          "dat",
          "mijn",
          "onze",
          "ons",
          "nieuwe",
          "alle",
          "beide",
          "genoemde");

  private static final int FARTHEST = 6;

  private final Set<String> nouns = Set.copyOf(Lexicon.load("commitment-products"));

  /** {@code strategie}, {@code beleidsagenda}: a compound counts as its last noun. */
  boolean contains(String word) {
    if (nouns.contains(word)) {
      return true;
    }
    for (int from = 2; from <= word.length() - 4; from++) {
      if (nouns.contains(word.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase with such a noun begins here. */
  boolean startsAt(Clause clause, int index, int limit) {
    if (!DETERMINERS.contains(clause.word(index))) {
      return contains(clause.word(index));
    }
    return anyIn(clause, index + 1, Math.min(limit, index + FARTHEST));
  }

  boolean anyIn(Clause clause, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, clause.tokens().size()); i++) {
      if (contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }
}
