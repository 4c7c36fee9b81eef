package nl.kamerlens.date;

import java.time.LocalDate;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * When a document was written, as far as its text tells.
 *
 * @param day its own day, from the letterhead; null where it has none
 * @param earliest the first day on which it can have been written; null where nothing tells
 * @param latest the last such day; null where nothing tells
 * @param questions the day on which the questions that it answers were sent in; null where there
 *     are none
 * @param evidence where the day stands, or what gives the lower bound; null where nothing tells
 */
public record DocumentDate(
    @Nullable LocalDate day,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable LocalDate questions,
    @Nullable Span evidence) {

  /** The days from which the document's relative times count. */
  public Anchor anchor() {
    return new Anchor(earliest, questions);
  }
}
