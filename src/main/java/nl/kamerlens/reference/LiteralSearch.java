package nl.kamerlens.reference;

import java.util.Arrays;
import java.util.List;

/**
 * Searches for several literals at once, whatever their case.
 *
 * <p>It looks at the last two of as many letters as the shortest literal has: where no literal
 * begins with letters that hold these, all of them but one are passed over (the algorithm of Wu and
 * Manber).
 */
final class LiteralSearch {
  private static final int ASCII = 128;

  private final LiteralTree tree = new LiteralTree();
  private final byte[] shifts = new byte[ASCII * ASCII];
  private final int shortest;

  /**
   * @param literals of ASCII, each two letters long or more
   */
  LiteralSearch(List<String> literals) {
    shortest = literals.stream().mapToInt(String::length).min().orElseThrow();
    Arrays.fill(shifts, (byte) (shortest - 1));
    literals.forEach(this::add);
    tree.close();
  }

  private void add(String literal) {
    tree.add(literal, 0);
    for (int i = 0; i + 1 < shortest; i++) {
      int pair = pair(literal.charAt(i), literal.charAt(i + 1));
      shifts[pair] = (byte) Math.min(shifts[pair], shortest - 2 - i);
    }
  }

  private static int pair(char first, char second) {
    return LiteralTree.lower(first) * ASCII + LiteralTree.lower(second);
  }

  /** Where the first of them stands from here on; the text's length where none does. */
  int next(String text, int from) {
    int at = from;
    while (at + shortest <= text.length()) {
      int shift = shift(text.charAt(at + shortest - 2), text.charAt(at + shortest - 1));
      if (shift == 0 && tree.rules(text, at).length > 0) {
        return at;
      }
      at += Math.max(1, shift);
    }
    return text.length();
  }

  private int shift(char first, char second) {
    return first < ASCII && second < ASCII ? shifts[pair(first, second)] : shortest - 1;
  }
}
