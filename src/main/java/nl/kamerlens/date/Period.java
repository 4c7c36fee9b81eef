package nl.kamerlens.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Resolved days of a period.
 *
 * @param first its first day; null where it is not known
 * @param last its last day; null where it is not known
 * @param value as TIMEX3; null where there is none
 * @param before the latest day of "voor …", where it is not the day before the first
 * @param after the earliest day of "na …", where it is not the day after the last
 */
record Period(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable String value,
    @Nullable LocalDate before,
    @Nullable LocalDate after) {
  static final Period UNKNOWN = new Period(null, null, null, null, null);

  static Period of(LocalDate first, LocalDate last, String value) {
    return new Period(first, last, value, first.minusDays(1), last.plusDays(1));
  }

  static Period day(LocalDate day) {
    return of(day, day, day.toString());
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return of(first, first.plusMonths(1).minusDays(1), first.toString().substring(0, 7));
  }

  static Period quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return of(first, first.plusMonths(3).minusDays(1), year + "-Q" + quarter);
  }

  static Period half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return of(first, first.plusMonths(6).minusDays(1), year + "-H" + half);
  }

  static Period year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
  }

  /**
   * The ten years from a year on; its value is the TIMEX3 of a decade: {@code 199}.
   *
   * @param first its first year: 1990
   */
  static Period decade(int first) {
    return of(
        LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Integer.toString(first / 10));
  }

  /** The week, Monday to Sunday, that holds this day. */
  static Period week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    int week = monday.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int year = monday.get(java.time.temporal.IsoFields.WEEK_BASED_YEAR);
    return of(monday, monday.plusDays(6), year + (week < 10 ? "-W0" : "-W") + week);
  }

  /** Spring to winter; winter begins in December of the year that is named. */
  static Period season(int year, Season season) {
    LocalDate first = LocalDate.of(year, season.month(), 1);
    Period whole = of(first, first.plusMonths(3).minusDays(1), year + "-" + season.code());
    return season == Season.SUMMER
        ? new Period(whole.first, whole.last, whole.value, LocalDate.of(year, 6, 30), whole.after)
        : whole;
  }

  /** The stretch from the first day of this to the last day of the other. */
  Period to(Period end) {
    return new Period(
        first,
        end.last,
        value == null || end.value == null ? null : value + "/" + end.value,
        before,
        end.after);
  }

  /** The seasons of the year as months of three. */
  enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int month;

    Season(String code, int month) {
      this.code = code;
      this.month = month;
    }

    String code() {
      return code;
    }

    int month() {
      return month;
    }

    static Season of(String word) {
      return switch (word) {
        case "voorjaar", "lente" -> SPRING;
        case "zomer" -> SUMMER;
        case "najaar", "herfst" -> AUTUMN;
        default -> WINTER;
      };
    }
  }
}
