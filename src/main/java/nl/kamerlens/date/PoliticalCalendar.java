package nl.kamerlens.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The fixed moments of the Dutch political year, from {@code lexicons/political-calendar.txt}:
 * Prinsjesdag is the third Tuesday of September. What is not known beforehand has no days.
 */
final class PoliticalCalendar {
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<weekday>[A-Z][a-z]{2})(?:(?<nth>\\d)-(?<month>\\d\\d)|<(?<limit>\\d\\d-\\d\\d))|(?<fixed>\\d\\d-\\d\\d))(?<shift>[+-]1)?");

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private final Map<String, List<String>> moments = new HashMap<>();

  private PoliticalCalendar() {}

  static PoliticalCalendar load() {
    PoliticalCalendar calendar = new PoliticalCalendar();
    for (String line : Lexicon.load("political-calendar")) {
      List<String> fields = List.of(line.split(" *\\| *"));
      calendar.moments.put(fields.get(0), fields);
    }
    return calendar;
  }

  /** The days of this moment in this year. */
  Period in(int year, String name) {
    List<String> fields = moments.get(key(name));
    if (fields == null) {
      return Period.UNKNOWN;
    }
    LocalDate first = day(fields.get(1), year);
    LocalDate last = day(fields.get(2), year);
    LocalDate before = day(fields.get(3), year);
    LocalDate after = day(fields.get(4), year);
    String value = first != null && first.equals(last) ? first.toString() : null;
    return new Period(
        first, nextYear(last, first), value, beforeOf(before, first), nextYear(after, first));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("verkiezingen") ? "verkiezingen" : lower;
  }

  private static @Nullable LocalDate nextYear(@Nullable LocalDate day, @Nullable LocalDate first) {
    return day == null || first == null || !day.isBefore(first) ? day : day.plusYears(1);
  }

  private static @Nullable LocalDate beforeOf(@Nullable LocalDate day, @Nullable LocalDate first) {
    return day == null || first == null || !day.isAfter(first) ? day : day.minusYears(1);
  }

  private static @Nullable LocalDate day(String form, int year) {
    Matcher day = DAY.matcher(form);
    if (!day.matches()) {
      return null;
    }
    LocalDate found = unshifted(day, year);
    String shift = day.group("shift");
    return shift == null ? found : found.plusDays(Integer.parseInt(shift));
  }

  private static LocalDate unshifted(Matcher day, int year) {
    if (day.group("fixed") != null) {
      return LocalDate.parse(year + "-" + day.group("fixed"));
    }
    DayOfWeek weekday = DayOfWeek.of(WEEKDAYS.indexOf(day.group("weekday")) + 1);
    if (day.group("limit") != null) {
      return LocalDate.parse(year + "-" + day.group("limit"))
          .with(TemporalAdjusters.previous(weekday));
    }
    return LocalDate.of(year, Integer.parseInt(day.group("month")), 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(day.group("nth")), weekday));
  }
}
