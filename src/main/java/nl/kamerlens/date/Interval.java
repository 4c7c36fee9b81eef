package nl.kamerlens.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a time expression stands for, both ends included; null where it gives no such
 * bound.
 */
public record Interval(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /** No bounds: {@code binnenkort}, {@code te zijner tijd}. */
  public static final Interval UNKNOWN = new Interval(null, null);

  /**
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Interval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("not an interval: " + earliest + ".." + latest);
    }
  }

  public static Interval day(LocalDate day) {
    return new Interval(day, day);
  }
}
