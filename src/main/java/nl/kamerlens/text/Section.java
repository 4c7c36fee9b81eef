package nl.kamerlens.text;

import java.util.List;
import nl.kamerlens.document.Span;

/**
 * A question of members or the answer to it, in a document that answers written questions.
 *
 * @param kind question or answer
 * @param numbers the numbers of the questions, as printed: {@code ["3", "8"]}; empty where the
 *     heading has none
 * @param span from the heading to the next heading, in {@link AnalyzedText#content()}
 */
public record Section(Kind kind, List<String> numbers, Span span) {
  /** Who speaks. */
  public enum Kind {
    QUESTION,
    ANSWER
  }

  public Section {
    numbers = List.copyOf(numbers);
  }
}
