package nl.kamerlens.extract;

import java.util.Arrays;

/** Turns offsets in UTF-16 units into code points; costs nothing where the two are the same. */
final class CodePoints {
  /** The offsets of the second units of pairs, ascending. */
  private final int[] pairs;

  CodePoints(String text) {
    int[] found = new int[0];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, Math.max(16, size * 2));
        }
        found[size++] = i;
      }
    }
    pairs = Arrays.copyOf(found, size);
  }

  int at(int offset) {
    if (pairs.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
