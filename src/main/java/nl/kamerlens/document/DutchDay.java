package nl.kamerlens.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as a Kamerstuk prints it under its title: {@code "Voorgesteld 24 september 2025"}. */
final class DutchDay {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})\\s{1,9}(?<month>\\p{L}{3,9})\\s{1,9}(?<year>\\d{4})(?!\\d)");

  private static final Pattern ISO = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})(?:T.{0,40})?");

  private DutchDay() {}

  /** The first day in the text, ISO; null where none is. */
  static @Nullable String find(String text) {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      int month = DutchMonths.NAMES.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) + 1;
      if (month > 0) {
        String iso =
            String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                matcher.group("year"),
                month,
                Integer.parseInt(matcher.group("day")));
        if (isDay(iso)) {
          return iso;
        }
      }
    }
    return null;
  }

  /** The day of an ISO date or time; null where it is none. */
  static @Nullable String ofIso(String value) {
    Matcher matcher = ISO.matcher(value.strip());
    return matcher.matches() && isDay(matcher.group("day")) ? matcher.group("day") : null;
  }

  private static boolean isDay(String iso) {
    try {
      LocalDate.parse(iso);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
