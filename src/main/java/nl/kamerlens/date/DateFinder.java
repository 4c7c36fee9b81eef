package nl.kamerlens.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.date.PointResolver.View;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and the days that they stand for.
 *
 * <p>{@code Op 11 februari jl.} in a letter of 16 May 2024 is 2024-02-11; {@code voor het
 * zomerreces} is 2024-07-05 at the latest. Durations ({@code vijf jaar}), session years, and dates
 * in titles, links and citations are no time expressions.
 */
public final class DateFinder {
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?<!\\p{L})(?:ik|wij|we|u|Kamers?|[Kk]abinet|[Rr]egering)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private final TimeRules rules = TimeRules.load();
  private final PhraseResolver resolver =
      new PhraseResolver(new PointResolver(PoliticalCalendar.load()));
  private final DocumentDateFinder documentDates = new DocumentDateFinder(resolver);

  /**
   * All time expressions of the text, in its order: those of the layer {@code dates}, and those
   * that are deadlines only.
   *
   * @param anchor the days from which relative ones count
   * @param taken stretches that are no time: citations, links
   */
  public List<DateExpression> find(AnalyzedText text, Anchor anchor, List<Span> taken) {
    return resolve(scan(text, taken), anchor);
  }

  /** The time expressions as they are written, for those who do not know the anchor yet. */
  public DateScan scan(AnalyzedText text, List<Span> taken) {
    return new DateScan(text, new TimeScanner(rules, text, taken).scan());
  }

  /** The document's own date: from its letterhead, else the interval that follows from its text. */
  public DocumentDate documentDate(DateScan scan) {
    return documentDates.find(scan);
  }

  /**
   * The day from which the words of a document count: that of the meeting in the report of one,
   * else the document's own.
   */
  public @Nullable LocalDate spokenOn(AnalyzedText text, @Nullable LocalDate document) {
    LocalDate meeting = MeetingDay.in(text.content());
    return meeting == null || document == null || meeting.isAfter(document) ? document : meeting;
  }

  /** The days that the expressions of a scan stand for. */
  public List<DateExpression> resolve(DateScan scan, Anchor anchor) {
    AnalyzedText text = scan.text();
    List<TimePhrase> phrases = scan.phrases();
    TenseFinder tenses = new TenseFinder(text);
    List<DateExpression> found = new ArrayList<>(phrases.size());
    Interval previous = null;
    for (TimePhrase phrase : phrases) {
      DateExpression date =
          resolver.resolve(graded(text, phrase), view(text, anchor, tenses, phrase, previous));
      if (isLost(phrase, date)) {
        continue;
      }
      found.add(date);
      if (!date.vague() && date.interval().latest() != null) {
        previous = date.interval();
      }
    }
    return found;
  }

  private static View view(
      AnalyzedText text,
      Anchor anchor,
      TenseFinder tenses,
      TimePhrase phrase,
      @Nullable Interval previous) {
    boolean fixed = phrase.first().isYear() || phrase.vague();
    int at = phrase.span().start();
    boolean question = !fixed && anchor.questions() != null && text.isQuestion(at);
    LocalDate day = question ? anchor.questions() : anchor.document();
    return new View(day, fixed ? Tense.UNKNOWN : tenses.at(phrase), previous, 0);
  }

  /** A term such as {@code binnen zes weken} names a time where somebody is promised something. */
  private static TimePhrase graded(AnalyzedText text, TimePhrase phrase) {
    if (!phrase.first().unit().equals("within") || phrase.vague()) {
      return phrase;
    }
    String period = PointResolver.text(phrase.first(), "period");
    int at = phrase.span().start();
    boolean promise =
        !period.startsWith("jaar")
            && !period.startsWith("jaren")
            && !text.isQuestion(at)
            && PROMISE.matcher(text.sentenceAt(at).span().of(text.content())).find();
    return promise ? phrase : phrase.asDeadlineOnly();
  }

  /** What cannot be (30 februari) or refers to nothing. */
  private static boolean isLost(TimePhrase phrase, DateExpression date) {
    boolean bounded = date.interval().earliest() != null || date.interval().latest() != null;
    return !bounded
        && !phrase.vague()
        && !phrase.first().unit().equals("event")
        && !phrase.isYearless();
  }
}
