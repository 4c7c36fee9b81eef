package nl.kamerlens.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A period as it is written: {@code begin 2020}, {@code 5 augustus}, {@code later dat jaar}.
 *
 * @param form the rule that reads it
 * @param values the groups of the rule's pattern
 * @param part which part of the period: {@code start}, {@code mid}, {@code end}, {@code first},
 *     {@code last}; empty for all of it
 */
record TimePoint(TimeForm form, Map<String, String> values, String part) {
  String unit() {
    return form.unit();
  }

  @Nullable String value(String group) {
    return values.get(group);
  }

  boolean has(String group) {
    return values.containsKey(group);
  }

  /** Whether nothing but the document's day tells the year. */
  boolean isYearless() {
    return switch (unit()) {
      case "day",
          "days",
          "month",
          "season",
          "quarter",
          "half",
          "half-month",
          "week-of-month",
          "months-of-year",
          "day-of-month",
          "event" ->
          !has("year") && !has("listyear") && !has("relyear") && !has("shortyear");
      default -> false;
    };
  }

  boolean isYear() {
    return unit().equals("year") || unit().equals("years");
  }
}
