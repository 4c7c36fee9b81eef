package nl.kamerlens.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which a document's relative time expressions count.
 *
 * @param document the document's own day, or the first day on which it can have been written; null
 *     where nothing is known
 * @param questions the day on which the questions that it answers were sent in; null where there
 *     are none
 */
public record Anchor(@Nullable LocalDate document, @Nullable LocalDate questions) {
  public static final Anchor NONE = new Anchor(null, null);

  public static Anchor at(LocalDate day) {
    return new Anchor(day, null);
  }
}
