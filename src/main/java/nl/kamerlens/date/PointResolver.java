package nl.kamerlens.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the days of a single period. */
final class PointResolver {
  private final PoliticalCalendar calendar;

  PointResolver(PoliticalCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * From where a time is seen.
   *
   * @param day the day from which relative times count; null where it is not known
   * @param tense whether the time is told as past
   * @param previous the time named last before; null at the text's beginning
   * @param year the year that the other end of a range names; 0 where none
   */
  record View(@Nullable LocalDate day, Tense tense, @Nullable Interval previous, int year) {
    View withYear(int newYear) {
      return new View(day, tense, previous, newYear);
    }
  }

  /** The days, or {@link Period#UNKNOWN} where they do not follow from the text. */
  Period resolve(TimePoint point, View view) {
    try {
      return PeriodParts.of(whole(point, view), point.part());
    } catch (DateTimeException e) { // 30 februari
      return Period.UNKNOWN;
    }
  }

  private Period whole(TimePoint point, View view) {
    return switch (point.unit()) {
      case "day" -> inYear(point, view, year -> Period.day(day(point, year, "day")));
      case "days" -> inYear(point, view, year -> days(point, year));
      case "month" -> inYear(point, view, year -> Period.month(year, month(point)));
      case "half-month" -> inYear(point, view, year -> halfMonth(point, year));
      case "week-of-month" -> inYear(point, view, year -> weekOfMonth(point, year));
      case "season" -> inYear(point, view, year -> season(point, year));
      case "quarter" -> inYear(point, view, year -> Period.quarter(year, index(point, 4)));
      case "half" -> inYear(point, view, year -> Period.half(year, index(point, 2)));
      case "event" -> inYear(point, view, year -> calendar.in(year, text(point, "event")));
      case "year" -> Period.year(year(point));
      case "months-of-year" -> inYear(point, view, year -> monthsOfYear(point, year));
      case "day-of-month" -> dayOfMonth(point, view);
      case "decade" -> Period.decade(decade(point));
      case "years" -> years(point);
      case "school-year" -> schoolYear(point);
      case "week-number" ->
          inYear(
              point,
              view,
              year ->
                  Period.week(
                      LocalDate.of(year, 1, 4)
                          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(point, "week"))));
      case "year-beside" -> besides(point, view);
      default -> RelativeTimes.resolve(point, view);
    };
  }

  static String text(TimePoint point, String group) {
    String value = point.value(group);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  static int number(TimePoint point, String group) {
    String value = point.value(group);
    return value == null ? 0 : Integer.parseInt(value);
  }

  private static int month(TimePoint point) {
    return DutchNumbers.month(text(point, point.has("month") ? "month" : "shortmonth"));
  }

  private static int index(TimePoint point, int last) {
    return DutchNumbers.ordinal(text(point, "index"), last);
  }

  private static LocalDate day(TimePoint point, int year, String group) {
    return LocalDate.of(year, month(point), number(point, group));
  }

  private static Period days(TimePoint point, int year) {
    return Period.day(day(point, year, "day")).to(Period.day(day(point, year, "day2")));
  }

  private static Period season(TimePoint point, int year) {
    return Period.season(year, Period.Season.of(text(point, "season")));
  }

  private static Period halfMonth(TimePoint point, int year) {
    Period month = Period.month(year, month(point));
    LocalDate middle = LocalDate.of(year, month(point), 15);
    return index(point, 2) == 1
        ? Period.of(middle.withDayOfMonth(1), middle, month.value() + "-01/" + middle)
        : Period.of(
            middle.plusDays(1),
            middle.plusMonths(1).withDayOfMonth(1).minusDays(1),
            month.value() + "-16");
  }

  private static Period weekOfMonth(TimePoint point, int year) {
    LocalDate first = LocalDate.of(year, month(point), 1);
    LocalDate end = first.plusMonths(1).minusDays(1);
    int week = index(point, 5);
    LocalDate from = week == 5 ? end.minusDays(6) : first.plusDays(7L * (week - 1));
    return Period.of(from, from.plusDays(6), from + "/" + from.plusDays(6));
  }

  private static Period monthsOfYear(TimePoint point, int year) {
    int count = DutchNumbers.number(text(point, "count"));
    int first = index(point, 13) == 1 ? 1 : 13 - count;
    return Period.month(year, first).to(Period.month(year, first + count - 1));
  }

  /** {@code op de 15e}: the last or next day with this number, as its tense implies. */
  private static Period dayOfMonth(TimePoint point, View view) {
    LocalDate day = view.day();
    if (day == null) {
      return Period.UNKNOWN;
    }
    int number = number(point, "day");
    if (point.has("rel")) {
      LocalDate month = day.withDayOfMonth(1).plusMonths(RelativeTimes.step(text(point, "rel")));
      return Period.day(month.withDayOfMonth(number));
    }
    boolean past = view.tense() == Tense.PAST;
    int step = past && number > day.getDayOfMonth() ? -1 : 0;
    step = !past && number < day.getDayOfMonth() ? 1 : step;
    return Period.day(day.withDayOfMonth(1).plusMonths(step).withDayOfMonth(number));
  }

  private static int decade(TimePoint point) {
    String tens = text(point, "tens");
    String word = point.has("decade") ? text(point, "decade") : text(point, "old");
    return 1900 + (tens.isEmpty() ? DutchNumbers.number(word) : Integer.parseInt(tens));
  }

  /** {@code ’24} is of this century, {@code ’98} of the last one. */
  private static int year(TimePoint point) {
    if (!point.has("shortyear")) {
      return number(point, "year");
    }
    int year = number(point, "shortyear");
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static Period years(TimePoint point) {
    String from = text(point, "year");
    String to = text(point, point.has("year2") ? "year2" : "year3");
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to.length() == 2 ? from.substring(0, 2) + to : to);
    return last <= first ? Period.UNKNOWN : Period.year(first).to(Period.year(last));
  }

  private static Period schoolYear(TimePoint point) {
    int year = number(point, "year");
    LocalDate first = LocalDate.of(year, point.has("kind") ? 8 : 9, 1);
    return Period.of(first, first.plusYears(1).minusDays(1), year + "/" + (year + 1));
  }

  private static Period besides(TimePoint point, View view) {
    Interval previous = view.previous();
    if (previous == null || previous.latest() == null) {
      return Period.UNKNOWN;
    }
    boolean later =
        switch (text(point, "rel")) {
          case "erna", "daarna", "erop", "daarop", "nadien", "later" -> true;
          default -> false;
        };
    return Period.year(previous.latest().getYear() + (later ? 1 : -1));
  }

  /** The period in the year that is written, or that its tense implies. */
  private Period inYear(TimePoint point, View view, IntFunction<Period> in) {
    if (point.has("year") || point.has("listyear")) {
      return in.apply(number(point, point.has("year") ? "year" : "listyear"));
    }
    if (point.has("shortyear")) {
      return in.apply(year(point));
    }
    if (view.year() != 0) {
      return in.apply(view.year());
    }
    if (point.has("relyear")) {
      int year = RelativeTimes.year(text(point, "relyear"), view);
      return year == 0 ? Period.UNKNOWN : in.apply(year);
    }
    if (view.day() == null) {
      return Period.UNKNOWN;
    }
    return near(point, view, view.day(), in);
  }

  private static Period near(TimePoint point, View view, LocalDate day, IntFunction<Period> in) {
    return switch (text(point, "dir")) {
      case "afgelopen" -> last(day, in);
      case "vorige", "vorig" -> in.apply(day.getYear() - 1);
      case "volgende", "volgend" -> in.apply(day.getYear() + 1);
      case "komende", "komend", "aankomende", "aankomend", "aanstaande" -> next(day, in, true);
      case "dit", "deze" -> current(day, in);
      case "dat", "die" -> ofPrevious(view, in);
      default -> byTense(view.tense(), day, in);
    };
  }

  private static Period ofPrevious(View view, IntFunction<Period> in) {
    Interval previous = view.previous();
    return previous == null || previous.latest() == null
        ? Period.UNKNOWN
        : in.apply(previous.latest().getYear());
  }

  private static Period byTense(Tense tense, LocalDate day, IntFunction<Period> in) {
    return switch (tense) {
      case PAST -> last(day, in);
      case FUTURE -> next(day, in, false);
      case UNKNOWN -> nearest(day, in);
    };
  }

  /** The last one that has begun. */
  private static Period last(LocalDate day, IntFunction<Period> in) {
    Period period = in.apply(day.getYear());
    LocalDate first = period.first() == null ? period.before() : period.first();
    return first == null || !first.isAfter(day) ? period : in.apply(day.getYear() - 1);
  }

  /** The next one that has not ended, or not begun. */
  private static Period next(LocalDate day, IntFunction<Period> in, boolean begins) {
    Period before = in.apply(day.getYear() - 1); // a winter goes on into January
    if (!begins && before.last() != null && !before.last().isBefore(day)) {
      return before;
    }
    Period period = in.apply(day.getYear());
    LocalDate limit = begins ? period.first() : period.last();
    if (limit == null) {
      limit = period.before();
    }
    return limit == null || !limit.isBefore(day) ? period : in.apply(day.getYear() + 1);
  }

  /** This one; in January "deze winter" is the one that began in December. */
  private static Period current(LocalDate day, IntFunction<Period> in) {
    Period before = in.apply(day.getYear() - 1);
    return before.last() != null && !before.last().isBefore(day) ? before : in.apply(day.getYear());
  }

  private static Period nearest(LocalDate day, IntFunction<Period> in) {
    Period best = in.apply(day.getYear());
    for (int year : new int[] {day.getYear() - 1, day.getYear() + 1}) {
      Period other = in.apply(year);
      if (distance(other, day) < distance(best, day)) {
        best = other;
      }
    }
    return best;
  }

  private static long distance(Period period, LocalDate day) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first == null || last == null) {
      return 0;
    }
    return Math.max(
        0, Math.max(first.toEpochDay() - day.toEpochDay(), day.toEpochDay() - last.toEpochDay()));
  }
}
