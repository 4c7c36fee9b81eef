package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Span;

/**
 * Reads years or months that stand in a list as one deadline: what will be done {@code in 2025 en
 * 2026} is done by the end of 2026. Each stays a date of its own.
 */
final class YearLists {
  private static final Set<String> LINKS = Set.of(" en ", ", ", " of ");

  private static final String RULE = "year-list";

  private YearLists() {}

  /** The dates of a text, in order, those of a list of rising years or months as one. */
  static List<DateExpression> join(List<DateExpression> dates, String content) {
    List<DateExpression> joined = new ArrayList<>(dates.size());
    for (DateExpression date : dates) {
      int last = joined.size() - 1;
      if (last >= 0 && isNext(joined.get(last), date, content)) {
        joined.set(last, joined(joined.get(last), date));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  private static boolean isNext(DateExpression first, DateExpression second, String content) {
    int from = first.span().end();
    int to = second.span().start();
    boolean sameUnit = isYear(first) && isYear(second) || isMonth(first) && isMonth(second);
    return (sameUnit || isList(first) && (isYear(second) || isMonth(second)))
        && first.interval().earliest() != null
        && second.interval().latest() != null
        && first.interval().earliest().isBefore(second.interval().latest())
        && from < to
        && to - from <= 4
        && LINKS.contains(content.substring(from, to));
  }

  /** Whether this is a list of years, which hangs on a noun as a single year does. */
  static boolean isList(DateExpression date) {
    return date.rule().equals(RULE);
  }

  private static boolean isYear(DateExpression date) {
    String value = date.value();
    return date.rule().equals("year")
        && date.mod() == null
        && value != null
        && value.indexOf('/') < 0;
  }

  private static boolean isMonth(DateExpression date) {
    return date.rule().equals("month") && date.mod() == null;
  }

  private static DateExpression joined(DateExpression first, DateExpression last) {
    String value = first.value();
    String begin = value == null ? "" : value.split("/", 2)[0];
    return new DateExpression(
        new Span(first.span().start(), last.span().end()),
        new Span(first.deadlineSpan().start(), last.span().end()),
        begin + "/" + last.value(),
        null,
        new Interval(first.interval().earliest(), last.interval().latest()),
        false,
        RULE);
  }
}
