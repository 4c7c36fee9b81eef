package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.text.Letters;

/**
 * A word with which time expressions begin, and the forms that it may begin.
 *
 * @param word in lower case; a shape for a number: see {@link NumberOpenings}
 * @param cores points of time
 * @param prefixes what stands before a point of time
 * @param parts parts of one: {@code begin}
 * @param vague what counts as a deadline only
 * @param inner prefixes of which it may be a later word
 */
record Opening(
    String word,
    List<TimeForm> cores,
    List<TimeForm> prefixes,
    List<TimeForm> parts,
    List<TimeForm> vague,
    List<TimeForm> inner) {
  /** That of all words that begin no time. */
  static final Opening NONE =
      new Opening("", List.of(), List.of(), List.of(), List.of(), List.of());

  /** Forms are added to its lists as the rules are read. */
  static Opening of(String word) {
    return new Opening(
        word,
        new ArrayList<>(2),
        new ArrayList<>(2),
        new ArrayList<>(2),
        new ArrayList<>(2),
        new ArrayList<>(2));
  }

  /** Whether no expression begins with it. */
  boolean beginsNothing() {
    return !beginsPoint() && prefixes.isEmpty() && vague.isEmpty();
  }

  /** Whether a point of time may begin with it. */
  boolean beginsPoint() {
    return !cores.isEmpty() || !parts.isEmpty();
  }

  /** Whether it may be a later word of this prefix. */
  boolean isWithin(TimeForm prefix) {
    for (TimeForm form : inner) {
      if (form.index() == prefix.index()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is this word, which begins with the same letter and is as long. */
  boolean stands(String content, int start) {
    int last = word.length() - 1;
    return Letters.maybeSame(content.charAt(start + last), word.charAt(last))
        && content.regionMatches(true, start, word, 0, last + 1);
  }
}
