package nl.kamerlens.date;

import java.time.LocalDate;
import nl.kamerlens.date.DateExpression.Modifier;
import nl.kamerlens.date.PointResolver.View;
import nl.kamerlens.date.TimePhrase.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the days of a time expression: those of its period, bounded by its preposition. */
final class PhraseResolver {
  private final PointResolver points;

  PhraseResolver(PointResolver points) {
    this.points = points;
  }

  DateExpression resolve(TimePhrase phrase, View view) {
    Tense tense = phrase.direction() == Tense.UNKNOWN ? view.tense() : phrase.direction();
    View seen = new View(view.day(), tense, view.previous(), 0);
    TimePoint last = phrase.last();
    Period period =
        last == null ? points.resolve(phrase.first(), seen) : range(phrase.first(), last, seen);
    Interval interval = interval(phrase, period);
    return new DateExpression(
        phrase.span(),
        phrase.deadline(),
        period.value(),
        modifier(phrase),
        interval,
        phrase.vague(),
        phrase.first().form().rule().name());
  }

  private Period range(TimePoint first, TimePoint last, View view) {
    if (!first.isYearless() && last.isYearless()) {
      Period from = points.resolve(first, view);
      return from.first() == null
          ? Period.UNKNOWN
          : after(from, last, view, from.first().getYear());
    }
    Period to = points.resolve(last, view);
    LocalDate end = to.last();
    if (end == null) {
      return Period.UNKNOWN;
    }
    if (!first.isYearless()) {
      return ordered(points.resolve(first, view), to);
    }
    Period from = points.resolve(first, view.withYear(end.getYear()));
    if (from.first() != null && from.first().isAfter(end)) {
      from = points.resolve(first, view.withYear(end.getYear() - 1));
    }
    return ordered(from, to);
  }

  private Period after(Period from, TimePoint last, View view, int year) {
    Period to = points.resolve(last, view.withYear(year));
    if (to.last() != null && from.first() != null && to.last().isBefore(from.first())) {
      to = points.resolve(last, view.withYear(year + 1));
    }
    return ordered(from, to);
  }

  private static Period ordered(Period from, Period to) {
    return from.first() == null || to.last() == null || to.last().isBefore(from.first())
        ? Period.UNKNOWN
        : from.to(to);
  }

  private static Interval interval(TimePhrase phrase, Period period) {
    boolean end = phrase.first().part().equals("end");
    return switch (phrase.bound()) {
      case AT, APPROX -> between(period.first(), period.last());
      case BEFORE ->
          phrase.last() != null
              ? between(period.first(), period.last())
              : new Interval(null, end ? period.last() : period.before());
      case UNTIL -> new Interval(null, period.last() == null ? period.before() : period.last());
      case FROM -> new Interval(period.first(), phrase.last() == null ? null : period.last());
      case AFTER -> new Interval(period.after(), null);
    };
  }

  private static Interval between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first != null && last != null && last.isBefore(first)
        ? Interval.UNKNOWN
        : new Interval(first, last);
  }

  private static @Nullable Modifier modifier(TimePhrase phrase) {
    Bound bound = phrase.bound();
    if (bound == Bound.APPROX) {
      return Modifier.APPROX;
    }
    if (bound == Bound.BEFORE || bound == Bound.UNTIL) {
      return Modifier.BEFORE;
    }
    if (bound == Bound.FROM || bound == Bound.AFTER) {
      return Modifier.AFTER;
    }
    return switch (phrase.first().part()) {
      case "start" -> Modifier.START;
      case "mid" -> Modifier.MID;
      case "end" -> Modifier.END;
      default -> null;
    };
  }
}
