package nl.kamerlens.reference;

import java.util.List;
import java.util.TreeMap;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.DateExpression.Modifier;
import org.jspecify.annotations.Nullable;

/** The days, months and years of a text by the place where they stand. */
final class DatePlaces {
  private final TreeMap<Integer, DateExpression> byStart = new TreeMap<>();

  DatePlaces(List<DateExpression> dates) {
    for (DateExpression date : dates) {
      String value = date.value();
      boolean plain = value != null && value.matches("\\d{4}(?:-\\d\\d){0,2}");
      if (plain && !date.vague() && isExact(date.mod())) {
        byStart.put(date.span().start(), date);
      }
    }
  }

  private static boolean isExact(@Nullable Modifier modifier) {
    return modifier == null;
  }

  /** The first one that begins within these offsets; null where none does. */
  @Nullable DateExpression first(int from, int to) {
    var entry = byStart.ceilingEntry(from);
    return entry == null || entry.getKey() >= to ? null : entry.getValue();
  }
}
