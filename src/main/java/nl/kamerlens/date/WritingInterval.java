package nl.kamerlens.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kamerlens.date.PointResolver.View;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * The interval in which a document without a date was written.
 *
 * <p>It is no older than the last event that it tells as past, that day included, and no younger
 * than the day before the next event that is planned or promised; where that event has a whole
 * period, its last day. What is only expected bounds nothing.
 */
final class WritingInterval {
  /** How many months lie between the events of one text at most, where they name no year. */
  private static final int CLOSE = 4;

  private static final int MOST_STEPS = 24;

  /** How many characters a title has at most, with what stands before it. */
  private static final int TITLE = 600;

  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?:[Nn]aar verwachting|verwacht|mogelijk|beoogd|streven|streeft|zou|zouden)(?!\\p{L})");

  private final AnalyzedText text;
  private final List<TimePhrase> phrases;
  private final PhraseResolver resolver;
  private final TenseFinder tenses;
  private @Nullable LocalDate lower;
  private @Nullable LocalDate upper;
  private @Nullable Span evidence;

  WritingInterval(DateScan scan, PhraseResolver resolver) {
    this.text = scan.text();
    this.phrases = scan.phrases();
    this.resolver = resolver;
    this.tenses = new TenseFinder(scan.text());
  }

  DocumentDate find(@Nullable LocalDate questions) {
    if (questions != null) {
      lower = questions;
    }
    List<TimePhrase> yearless = new ArrayList<>();
    for (TimePhrase phrase : phrases) {
      if (phrase.vague() || phrase.direction() == Tense.FUTURE) {
        continue;
      }
      if (phrase.isYearless()) {
        yearless.add(phrase);
      } else if (!isRelative(phrase)) {
        dated(phrase);
      }
    }
    if (lower != null && upper != null && upper.isBefore(lower)) {
      upper = null;
    }
    if (lower == null && upper != null && isTitled()) {
      before(upper, yearless);
    }
    List<TimePhrase> past = yearless.stream().filter(p -> tenseOf(p) == Tense.PAST).toList();
    for (int step = 0; step < MOST_STEPS && advance(past); step++) {}
    yearless.forEach(this::promised);
    return new DocumentDate(null, lower, upper, questions, evidence);
  }

  private static boolean isRelative(TimePhrase phrase) {
    return phrase.first().has("rel")
        || phrase.first().has("relyear")
        || phrase.first().has("count");
  }

  private void dated(TimePhrase phrase) {
    Interval interval = resolver.resolve(phrase, view(null, Tense.UNKNOWN)).interval();
    LocalDate first = interval.earliest();
    LocalDate last = interval.latest();
    Tense tense = tenses.at(phrase);
    if (tense == Tense.FUTURE || phrase.bound() == TimePhrase.Bound.BEFORE) {
      if (last != null && isPromise(phrase)) {
        atMost(first != null && first.equals(last) ? last.minusDays(1) : last);
      }
    } else if (first != null
        && last != null
        && !phrase.first().isYear() // "welke waarden in 2030 gelden" is past or future alike
        && (tense == Tense.PAST || isNoun(phrase))) {
      atLeast(phrase.last() == null ? first : last, phrase.span());
    }
  }

  /**
   * Moves the lower bound to the next day without a year that is told as past and lies close:
   * {@code januari jl.}, {@code mei jl.}, {@code van 23 september tot 3 oktober plaatsvond}.
   */
  private boolean advance(List<TimePhrase> past) {
    LocalDate from = lower;
    if (from == null) {
      return false;
    }
    LocalDate limit = from.plusMonths(CLOSE);
    if (upper != null && upper.isBefore(limit)) {
      limit = upper;
    }
    LocalDate next = null;
    for (TimePhrase phrase : past) {
      Interval interval = resolver.resolve(phrase, view(limit, Tense.PAST)).interval();
      LocalDate day =
          phrase.last() == null && !phrase.first().unit().equals("days")
              ? interval.earliest()
              : interval.latest();
      if (day != null
          && day.isAfter(from)
          && !day.isAfter(limit)
          && (next == null || day.isBefore(next))) {
        next = day;
        evidence = phrase.span();
      }
    }
    lower = next == null ? from : next;
    return next != null;
  }

  private void promised(TimePhrase phrase) {
    if (lower == null || tenseOf(phrase) != Tense.FUTURE || !isPromise(phrase)) {
      return;
    }
    Interval interval = resolver.resolve(phrase, view(lower, Tense.FUTURE)).interval();
    LocalDate last = interval.latest();
    if (last != null && (upper == null || !last.isBefore(lower))) {
      atMost(last.equals(interval.earliest()) ? last.minusDays(1) : last);
    }
  }

  /** Whether the day for which the text was written stands in its title. */
  private boolean isTitled() {
    LocalDate day = Objects.requireNonNull(upper).plusDays(1);
    for (TimePhrase phrase : phrases) {
      if (phrase.span().start() > TITLE) {
        return false;
      }
      if (DocumentDateFinder.isFullDay(phrase)
          && day.equals(
              resolver.resolve(phrase, view(null, Tense.UNKNOWN)).interval().earliest())) {
        return true;
      }
    }
    return false;
  }

  /** {@code De agenda van 29 augustus 2024 … op 26 juli jl.}: the last day told as past. */
  private void before(LocalDate day, List<TimePhrase> yearless) {
    for (TimePhrase phrase : yearless) {
      Interval interval = resolver.resolve(phrase, view(day, Tense.PAST)).interval();
      LocalDate first = interval.earliest();
      if (phrase.direction() == Tense.PAST
          && first != null
          && first.isAfter(day.minusMonths(CLOSE))) {
        atLeast(first, phrase.span());
      }
    }
  }

  private Tense tenseOf(TimePhrase phrase) {
    return phrase.direction() == Tense.UNKNOWN ? tenses.at(phrase) : phrase.direction();
  }

  /** A date that hangs on a noun or stands in a source: {@code van mei 2019}. */
  private boolean isNoun(TimePhrase phrase) {
    return text.passageAt(phrase.span().start()).isFootnote()
        || text.content().regionMatches(true, phrase.deadline().start(), "van ", 0, 4)
        || text.content().regionMatches(true, phrase.deadline().start(), "uit ", 0, 4);
  }

  /** What a member asks or what is only expected promises nothing. */
  private boolean isPromise(TimePhrase phrase) {
    int at = phrase.span().start();
    return !text.isQuestion(at)
        && !EXPECTED.matcher(text.sentenceAt(at).span().of(text.content())).find();
  }

  private void atLeast(LocalDate day, Span span) {
    if (lower == null || day.isAfter(lower)) {
      lower = day;
      evidence = span;
    }
  }

  private void atMost(LocalDate day) {
    if ((lower == null || !day.isBefore(lower)) && (upper == null || day.isBefore(upper))) {
      upper = day;
    }
  }

  private static View view(@Nullable LocalDate day, Tense tense) {
    return new View(day, tense, null, 0);
  }
}
