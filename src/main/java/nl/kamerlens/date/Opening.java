package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A word with which time expressions begin, and the forms that it may begin.
 *
 * @param word in lower case; {@link TimeRules#NUMBER} for a number
 * @param cores points of time
 * @param prefixes what stands before a point of time
 * @param parts parts of one: {@code begin}
 * @param vague what counts as a deadline only
 */
record Opening(
    String word,
    List<TimeForm> cores,
    List<TimeForm> prefixes,
    List<TimeForm> parts,
    List<TimeForm> vague) {
  /** That of all words that begin no time. */
  static final Opening NONE = new Opening("", List.of(), List.of(), List.of(), List.of());

  /** Forms are added to its lists as the rules are read. */
  static Opening of(String word) {
    return new Opening(
        word, new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(2), new ArrayList<>(2));
  }

  boolean isNone() {
    return word.isEmpty();
  }

  boolean stands(String content, int start) {
    return content.regionMatches(true, start, word, 0, word.length());
  }
}
