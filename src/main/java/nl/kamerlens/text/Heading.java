package nl.kamerlens.text;

import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A heading that opens a section, or the place where one ends.
 *
 * @param span its words, in {@link AnalyzedText#content()}
 * @param depth how deep it stands, from 1; {@link #END} where no heading stands above what follows
 * @param number its number, {@code "2.1"}; null where it has none
 */
record Heading(Span span, int depth, @Nullable String number) {
  /** The end of all sections: a salutation, a letter's close. */
  static final int END = 0;

  /** A heading of which neither markup nor number tell the depth: below all of those. */
  static final int LOOSE = 50;

  /** The heading of a question or an answer: below all other headings. */
  static final int QUESTION = 60;

  /** Whether the other one stands below this one: deeper, and under the same number. */
  boolean holds(Heading inner) {
    return depth < inner.depth
        && (number == null || inner.number == null || inner.number.startsWith(number + "."));
  }

  boolean isEnd() {
    return depth == END;
  }

  boolean isLoose() {
    return depth == LOOSE;
  }
}
