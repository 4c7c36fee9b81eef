package nl.kamerlens.date;

import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as it is written, before it is known what days it stands for.
 *
 * @param span what is quoted
 * @param deadline the same with its preposition
 * @param bound how the preposition bounds the time
 * @param first the period, or the first one of a range
 * @param last the last one of a range; null elsewhere
 * @param direction what {@code jl.} or {@code a.s.} say
 * @param vague whether it counts as a deadline only
 */
record TimePhrase(
    Span span,
    Span deadline,
    Bound bound,
    TimePoint first,
    @Nullable TimePoint last,
    Tense direction,
    boolean vague) {

  /** How a preposition bounds a time. */
  enum Bound {
    /** The period itself. */
    AT,
    /** About the period: {@code rond}. */
    APPROX,
    /** Up to the day before: {@code voor}, {@code tot}. */
    BEFORE,
    /** Up to its last day: {@code uiterlijk}, {@code tot en met}. */
    UNTIL,
    /** From its first day on: {@code vanaf}. */
    FROM,
    /** From the day after: {@code na}. */
    AFTER
  }

  boolean isYearless() {
    return first.isYearless() && (last == null || last.isYearless());
  }

  TimePhrase with(Bound newBound, Span newSpan) {
    return new TimePhrase(newSpan, deadline, newBound, first, last, direction, vague);
  }

  TimePhrase asDeadlineOnly() {
    return new TimePhrase(span, deadline, bound, first, last, direction, true);
  }
}
