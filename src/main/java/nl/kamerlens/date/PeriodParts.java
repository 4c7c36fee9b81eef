package nl.kamerlens.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Begin, middle and end of a period, by the table of the annotation guidelines. */
final class PeriodParts {
  private PeriodParts() {}

  /** {@code begin 2020} is January to March, {@code eind mei} the 21st to the 31st. */
  static Period of(Period whole, String part) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (part.isEmpty() || first == null || last == null) {
      return whole;
    }
    return switch (part) {
      case "first" -> Period.day(first);
      case "last" -> Period.day(last);
      default -> part(whole, first, last, part);
    };
  }

  private static Period part(Period whole, LocalDate first, LocalDate last, String part) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days > 400) { // "begin jaren negentig": how far that goes nobody can tell
      return whole;
    }
    if (days > 360) {
      return cut(
          whole,
          part,
          first.plusMonths(3),
          first.plusMonths(4),
          first.plusMonths(8),
          first.plusMonths(9));
    }
    if (days >= 28 && days <= 31) {
      return cut(
          whole,
          part,
          first.plusDays(10),
          first.plusDays(10),
          first.plusDays(20),
          first.plusDays(20));
    }
    LocalDate second = days > 80 ? first.plusMonths(days > 100 ? 2 : 1) : first.plusDays(days / 3);
    LocalDate third =
        days > 80 ? first.plusMonths(days > 100 ? 4 : 2) : first.plusDays(2 * days / 3);
    return cut(whole, part, second, second, third, third);
  }

  private static Period cut(
      Period whole,
      String part,
      LocalDate startsBefore,
      LocalDate midFrom,
      LocalDate midBefore,
      LocalDate endFrom) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    LocalDate from = part.equals("mid") ? midFrom : part.equals("end") ? endFrom : first;
    LocalDate to =
        part.equals("mid")
            ? midBefore.minusDays(1)
            : part.equals("end") ? last : startsBefore.minusDays(1);
    return new Period(
        from,
        to,
        whole.value(),
        from == null ? null : from.minusDays(1),
        to == null ? null : to.plusDays(1));
  }
}
