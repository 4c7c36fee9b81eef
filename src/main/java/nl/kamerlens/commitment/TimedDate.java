package nl.kamerlens.commitment;

import java.util.List;
import nl.kamerlens.date.DateExpression;

/**
 * A time expression and where its deadline stands in the sentence.
 *
 * @param start where it begins, its preposition included
 */
record TimedDate(DateExpression date, int start) {
  static List<TimedDate> of(List<DateExpression> dates, int sentenceStart) {
    return dates.stream()
        .map(d -> new TimedDate(d, Math.max(0, d.deadlineSpan().start() - sentenceStart)))
        .toList();
  }
}
