package nl.kamerlens.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import nl.kamerlens.date.PointResolver.View;
import org.jspecify.annotations.Nullable;

/** Times that count from the day of the text: {@code vorig jaar}, {@code binnen zes weken}. */
final class RelativeTimes {
  private RelativeTimes() {}

  static Period resolve(TimePoint point, View view) {
    LocalDate day = view.day();
    String rel = PointResolver.text(point, "rel");
    if (isBackReference(rel)) {
      return ofPrevious(point, view);
    }
    if (day == null) {
      return Period.UNKNOWN;
    }
    return switch (point.unit()) {
      case "relative-year" -> relativeYear(point, view, day);
      case "relative-month" -> relativeMonth(PointResolver.text(point, "period"), step(rel), day);
      case "relative-quarter" -> quarter(day.plusMonths(3L * step(rel)));
      case "bare-unit" -> bareUnit(PointResolver.text(point, "period"), day);
      case "weekday" -> weekday(point, view, day);
      case "today" -> Period.day(day.plusDays(offset(PointResolver.text(point, "name"))));
      case "ago" -> counted(point, day, -1);
      case "ahead" -> counted(point, day, 1);
      case "within" -> within(point, day);
      default -> Period.UNKNOWN;
    };
  }

  /** The year that {@code vorig jaar} names; 0 where it does not follow from the text. */
  static int year(String rel, View view) {
    if (isBackReference(rel)) {
      LocalDate previous = previous(view);
      return previous == null ? 0 : previous.getYear();
    }
    return view.day() == null ? 0 : view.day().getYear() + step(rel);
  }

  private static boolean isBackReference(String rel) {
    return switch (rel) {
      case "dat", "datzelfde", "hetzelfde", "die", "dezelfde" -> true;
      default -> false;
    };
  }

  static int step(String rel) {
    return switch (rel) {
      case "vorig", "vorige", "afgelopen" -> -1;
      case "volgend", "volgende", "komend", "komende", "aankomend", "aankomende", "aanstaande" -> 1;
      default -> 0;
    };
  }

  private static @Nullable LocalDate previous(View view) {
    Interval previous = view.previous();
    return previous == null ? null : previous.latest();
  }

  /** {@code later dat jaar}: from the day after the time named before. */
  private static Period ofPrevious(TimePoint point, View view) {
    LocalDate last = previous(view);
    if (last == null) {
      return Period.UNKNOWN;
    }
    String period = PointResolver.text(point, "period");
    if (period.equals("maand")) {
      return Period.month(last.getYear(), last.getMonthValue());
    }
    if (period.equals("week")) {
      return Period.week(last);
    }
    Period year = Period.year(last.getYear());
    LocalDate end = LocalDate.of(last.getYear(), 12, 31);
    return switch (PointResolver.text(point, "mod")) {
      case "later" ->
          last.equals(end)
              ? year
              : new Period(last.plusDays(1), end, year.value(), last, year.after());
      default -> year;
    };
  }

  /**
   * This year runs from today where it is told as to come, until today where it is told as past.
   */
  private static Period relativeYear(TimePoint point, View view, LocalDate day) {
    int step = step(PointResolver.text(point, "rel"));
    Period year = Period.year(day.getYear() + step);
    if (step != 0 || !point.part().isEmpty()) {
      return year;
    }
    String mod = PointResolver.text(point, "mod");
    boolean past = mod.equals("eerder") || mod.isEmpty() && view.tense() == Tense.PAST;
    return past
        ? new Period(year.first(), day, year.value(), year.before(), year.after())
        : new Period(day, year.last(), year.value(), year.before(), year.after());
  }

  private static Period relativeMonth(String period, int step, LocalDate day) {
    if (period.equals("week")) {
      return Period.week(day.plusWeeks(step));
    }
    LocalDate month = day.withDayOfMonth(1).plusMonths(step);
    return Period.month(month.getYear(), month.getMonthValue());
  }

  private static Period quarter(LocalDate day) {
    return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  private static Period bareUnit(String period, LocalDate day) {
    return switch (period) {
      case "maand", "week" -> relativeMonth(period, 0, day);
      case "kwartaal" -> quarter(day);
      default -> Period.year(day.getYear());
    };
  }

  private static Period weekday(TimePoint point, View view, LocalDate day) {
    DayOfWeek weekday = DayOfWeek.of(DutchNumbers.weekday(PointResolver.text(point, "weekday")));
    boolean past =
        switch (PointResolver.text(point, "dir")) {
          case "afgelopen", "vorige" -> true;
          case "" -> view.tense() == Tense.PAST;
          default -> false;
        };
    return Period.day(
        day.with(past ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
  }

  private static int offset(String name) {
    return switch (name) {
      case "gisteren" -> -1;
      case "eergisteren" -> -2;
      case "overmorgen" -> 2;
      default -> 0;
    };
  }

  /** {@code twee jaar geleden} names a year, {@code over twee weken} a week. */
  private static Period counted(TimePoint point, LocalDate day, int direction) {
    LocalDate moved = moved(point, day, direction);
    if (moved == null) {
      return Period.UNKNOWN;
    }
    String period = unit(point);
    return switch (period) {
      case "dag" -> Period.day(moved);
      case "week" -> Period.week(moved);
      case "kwartaal" -> quarter(moved);
      case "maand" -> Period.month(moved.getYear(), moved.getMonthValue());
      default -> Period.year(moved.getYear());
    };
  }

  private static Period within(TimePoint point, LocalDate day) {
    LocalDate end = moved(point, day, 1);
    return end == null ? Period.UNKNOWN : Period.of(day, end, day + "/" + end);
  }

  /** Days, weeks, months, quarters or years; half a year is counted in months. */
  private static String unit(TimePoint point) {
    String period = PointResolver.text(point, "period");
    if (period.startsWith("dag") || period.startsWith("werkdag")) {
      return "dag";
    }
    if (period.startsWith("we")) {
      return "week";
    }
    if (period.startsWith("maand") || period.equals("halfjaar") || isFraction(point)) {
      return "maand";
    }
    return period.startsWith("kwarta") ? "kwartaal" : "jaar";
  }

  private static boolean isFraction(TimePoint point) {
    String count = PointResolver.text(point, "count");
    return count.startsWith("anderhalf")
        || count.startsWith("anderhalve")
        || count.endsWith("half");
  }

  private static @Nullable LocalDate moved(TimePoint point, LocalDate day, int direction) {
    String count = PointResolver.text(point, "count").toLowerCase(Locale.ROOT);
    String period = PointResolver.text(point, "period");
    boolean year = period.startsWith("jaar") || period.startsWith("jaren");
    if (isFraction(point)) {
      int months = count.endsWith("half") && !count.startsWith("anderhalf") ? 6 : 18;
      return year ? day.plusMonths((long) direction * months) : null;
    }
    int number = DutchNumbers.number(count);
    if (number == 0) {
      return null;
    }
    long steps = (long) direction * number;
    if (period.startsWith("werkdag")) {
      return day.plusDays(steps + 2 * (steps / 5));
    }
    if (period.equals("halfjaar")) {
      return day.plusMonths(6 * steps);
    }
    return switch (unit(point)) {
      case "dag" -> day.plusDays(steps);
      case "week" -> day.plusWeeks(steps);
      case "maand" -> day.plusMonths(steps);
      case "kwartaal" -> day.plusMonths(3 * steps);
      default -> day.plusYears(steps);
    };
  }
}
