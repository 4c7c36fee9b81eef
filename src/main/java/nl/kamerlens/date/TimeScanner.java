package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import nl.kamerlens.date.TimePhrase.Bound;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Letters;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions as they are written: {@code [voor het] [einde van] [2025]}.
 *
 * <p>Goes once through the words. Where one begins an expression, the grammar is read from there:
 * preposition, part, period, {@code jl.}, and the other end of a range.
 */
final class TimeScanner {
  /** No prefix has more words; so that a row of them is not read again and again. */
  private static final int MOST_WORDS = 6;

  private final TimeRules rules;
  private final String content;
  private final AnalyzedText text;
  private final @Nullable Matcher[] matchers;
  private final YearContext years;
  private final NonTimes nonTimes;
  private final List<TimePhrase> found = new ArrayList<>();
  private int limit;
  private int passed;

  /** The word that was looked up last, which is often asked for again. */
  private int openedAt = -1;

  private int openedEnd;
  private Opening opened = Opening.NONE;

  TimeScanner(TimeRules rules, AnalyzedText text, List<Span> taken) {
    this.rules = rules;
    this.text = text;
    this.content = text.content();
    this.matchers = new Matcher[rules.size()];
    this.years = new YearContext(content);
    this.nonTimes = new NonTimes(content, taken);
  }

  List<TimePhrase> scan() {
    for (Passage passage : text.passages()) {
      scan(passage);
    }
    return List.copyOf(found);
  }

  private void scan(Passage passage) {
    limit = passage.span().end();
    years.enter(passage);
    nonTimes.enter(passage);
    int at = passage.span().start();
    while (at < limit) {
      char c = content.charAt(at);
      if (!Letters.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      Opening opening = openingAt(at);
      int end = openedEnd;
      TimePhrase phrase = phraseAt(at, end, opening);
      if (phrase == null) {
        at = Math.max(end, passed);
      } else {
        found.add(phrase);
        at = Math.max(phrase.span().end(), end);
      }
    }
  }

  /** What the word here begins; it ends at {@link #openedEnd}. */
  private Opening openingAt(int at) {
    if (at != openedAt) {
      openedAt = at;
      openedEnd = tokenEnd(at);
      opened = rules.opening(content, at, openedEnd);
    }
    return opened;
  }

  private int tokenEnd(int start) {
    int end = start + 1;
    if (Letters.isDigit(content.charAt(start))) {
      while (end < limit && Letters.isDigit(content.charAt(end))) {
        end++;
      }
    } else {
      while (end < limit && Letters.isLetter(content.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private @Nullable TimePhrase phraseAt(int at, int end, Opening opening) {
    if (opening.beginsNothing() || isGlued(at)) {
      return null;
    }
    TimePhrase phrase = opening.beginsPoint() ? period(at, null, at) : null;
    if (phrase == null) {
      phrase = afterPrefix(at, end, opening);
    }
    if (phrase == null) {
      phrase = vagueAt(at, end, opening);
    }
    return phrase;
  }

  /** Numbers within words, links and decimals begin no time. */
  private boolean isGlued(int at) {
    if (at == 0) {
      return false;
    }
    char before = content.charAt(at - 1);
    if (Character.isLetterOrDigit(before) || before == '_' || before == '@' || before == '=') {
      return true;
    }
    return Character.isDigit(content.charAt(at))
        && at > 1
        && ".,/-–".indexOf(before) >= 0
        && Character.isLetterOrDigit(content.charAt(at - 2));
  }

  private @Nullable TimePhrase afterPrefix(int at, int end, Opening opening) {
    for (TimeForm prefix : opening.prefixes()) {
      Matcher matcher = mayLead(prefix, end) ? match(prefix, at) : null;
      if (matcher != null) {
        TimePhrase phrase = period(matcher.end(), prefix, at);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  /**
   * Whether a point of time may stand behind a prefix's first word and further words of its own:
   * few of the many {@code in de} and {@code van het} are before one.
   *
   * @param end where the first word ends
   */
  private boolean mayLead(TimeForm prefix, int end) {
    int behind = end;
    for (int words = 0; prefix.listsWords() && words < MOST_WORDS; words++) {
      if (!isBeforeWord(behind)) {
        return true;
      }
      Opening next = openingAt(behind + 1);
      if (next.beginsPoint() || !next.isWithin(prefix)) {
        return next.beginsPoint();
      }
      behind = openedEnd;
    }
    return true;
  }

  private boolean isBeforeWord(int at) {
    return at + 1 < limit
        && content.charAt(at) == ' '
        && Character.isLetterOrDigit(content.charAt(at + 1));
  }

  /** A point of time and where its words end. */
  private record Read(TimePoint point, int end) {}

  private @Nullable TimePhrase period(int at, @Nullable TimeForm prefix, int start) {
    Read read = point(at, prefix);
    if (read == null) {
      return null;
    }
    if (!nonTimes.allows(at, read.end(), read.point()) || isName(at, prefix, read.point(), start)) {
      passed = read.end(); // "1 juli" is refused as a whole, and not read as "juli"
      return null;
    }
    int end = read.end();
    Tense direction = Tense.UNKNOWN;
    TimeForm suffix = firstOf(rules.suffixes(), end);
    if (suffix != null) {
      direction = suffix.attribute("direction").equals("past") ? Tense.PAST : Tense.FUTURE;
      end = matcherOf(suffix).end();
    }
    Read last = suffix == null && !read.point().form().vague() ? rangeEnd(read, start) : null;
    if (last != null) {
      end = last.end();
      suffix = firstOf(rules.suffixes(), end);
      if (suffix != null) {
        direction = suffix.attribute("direction").equals("past") ? Tense.PAST : Tense.FUTURE;
        end = matcherOf(suffix).end();
      }
    }
    return phrase(at, prefix, start, end, read.point(), last, direction);
  }

  /**
   * {@code mevrouw April}, {@code de heer Van Maart}: a month or season has no capital but at the
   * beginning of a sentence or line.
   */
  private boolean isName(int at, @Nullable TimeForm prefix, TimePoint point, int start) {
    boolean named =
        point.unit().equals("month")
            || point.unit().equals("season") && !content.startsWith("het ", at - 4);
    return named
        && point.isYearless()
        && point.part().isEmpty()
        && isCapitalInside(at)
        && (prefix == null || isCapitalInside(start));
  }

  private boolean isCapitalInside(int at) {
    return Character.isUpperCase(content.charAt(at))
        && at > 1
        && content.charAt(at - 1) == ' '
        && Character.isLetter(content.charAt(at - 2));
  }

  private TimePhrase phrase(
      int at,
      @Nullable TimeForm prefix,
      int start,
      int end,
      TimePoint first,
      @Nullable Read last,
      Tense direction) {
    Bound bound =
        prefix == null || first.form().unit().equals("within")
            ? Bound.AT
            : Bound.valueOf(prefix.attribute("bound").toUpperCase(Locale.ROOT));
    TimePhrase phrase =
        new TimePhrase(
            new Span(bound == Bound.AT ? at : start, end),
            new Span(prefix == null ? withArticle(at) : start, end),
            bound,
            first,
            last == null ? null : last.point(),
            direction,
            first.form().vague());
    boolean about =
        bound == Bound.BEFORE
            && content.regionMatches(true, start, "voor ", 0, 5)
            && years.isAbout(start, phrase);
    return about ? phrase.with(Bound.AT, new Span(at, end)) : phrase;
  }

  private int withArticle(int at) {
    return content.startsWith("de ", at - 3) || content.startsWith("De ", at - 3) ? at - 3 : at;
  }

  private @Nullable Read rangeEnd(Read first, int start) {
    for (TimeForm join : rules.joins()) {
      String only = join.attribute("only");
      if (!only.isEmpty() && !content.regionMatches(true, start, only, 0, only.length())) {
        continue;
      }
      Matcher matcher = match(join, first.end());
      if (matcher != null) {
        Read last = point(matcher.end(), join);
        if (last != null && fits(first.point(), last.point())) {
          return last;
        }
      }
    }
    return null;
  }

  private static boolean fits(TimePoint first, TimePoint last) {
    return !last.form().vague() && !last.unit().equals("event") && first.isYear() == last.isYear();
  }

  /** Part and period: {@code begin 2020}. */
  private @Nullable Read point(int at, @Nullable TimeForm prefix) {
    if (at >= limit) {
      return null;
    }
    for (TimeForm part : openingAt(at).parts()) {
      Matcher matcher = match(part, at);
      if (matcher != null) {
        return matcher.end() >= limit
            ? null
            : core(matcher.end(), prefix, part.attribute("part"), at);
      }
    }
    return core(at, prefix, "", at);
  }

  private @Nullable Read core(int at, @Nullable TimeForm prefix, String part, int start) {
    List<TimeForm> forms = openingAt(at).cores();
    int end = openedEnd;
    for (TimeForm form : forms) {
      Matcher matcher = form.mayStand(content, at, end) ? match(form, at) : null;
      if (matcher == null) {
        continue;
      }
      Map<String, String> values = form.values(matcher);
      TimePoint point = new TimePoint(form, values, part);
      if (isMet(form, prefix, point, start, matcher.end()) && isRange(values, start)) {
        return new Read(point, matcher.end());
      }
    }
    return null;
  }

  private boolean isMet(
      TimeForm form, @Nullable TimeForm prefix, TimePoint point, int start, int end) {
    String only = prefix == null ? "" : prefix.attribute("only");
    if (only.equals("year") && !point.isYear() || only.equals("event") && !isEvent(form)) {
      return false;
    }
    return switch (form.needs()) {
      case "part" -> !point.part().isEmpty();
      case "prefix" -> prefix != null || !point.part().isEmpty();
      case "context" -> !point.part().isEmpty() || years.accepts(start, end, prefix, point, found);
      case "event-prefix" -> prefix != null && isEventPrefix(prefix);
      case "event-context" -> prefix != null || !isCommon(point);
      default -> true;
    };
  }

  /** {@code kerst} is a time only behind a preposition, {@code het zomerreces} always. */
  private static boolean isCommon(TimePoint point) {
    return switch (PointResolver.text(point, "event")) {
      case "kerst", "kerstmis", "reces", "jaarwisseling", "nieuwjaar" -> true;
      default -> false;
    };
  }

  private static boolean isEvent(TimeForm form) {
    return form.unit().equals("event");
  }

  /** {@code in de Voorjaarsnota} is a place, {@code bij de Voorjaarsnota} a time. */
  private static boolean isEventPrefix(TimeForm prefix) {
    return !prefix.rule().name().equals("at");
  }

  /** {@code 30 en 31 mei} is one stretch, {@code 8 en 15 mei} are two days. */
  private boolean isRange(Map<String, String> values, int start) {
    String join = values.get("join");
    if (join == null) {
      return true;
    }
    int first = Integer.parseInt(values.getOrDefault("day", "0"));
    int last = Integer.parseInt(values.getOrDefault("day2", "0"));
    boolean list = join.equals("en") || join.equals("of");
    boolean between = start >= 7 && content.regionMatches(true, start - 7, "tussen ", 0, 7);
    return last > first && (!list || between || join.equals("en") && last == first + 1);
  }

  private @Nullable TimePhrase vagueAt(int at, int end, Opening opening) {
    for (TimeForm form : opening.vague()) {
      Matcher matcher = form.mayStand(content, at, end) ? match(form, at) : null;
      if (matcher != null) {
        Span span = new Span(at, matcher.end());
        TimePoint point = new TimePoint(form, form.values(matcher), "");
        return new TimePhrase(span, span, Bound.AT, point, null, Tense.UNKNOWN, true);
      }
    }
    return null;
  }

  private @Nullable TimeForm firstOf(List<TimeForm> forms, int at) {
    for (TimeForm form : forms) {
      if (at < limit && match(form, at) != null) {
        return form;
      }
    }
    return null;
  }

  private @Nullable Matcher match(TimeForm form, int at) {
    Matcher matcher = matcherOf(form);
    matcher.region(at, limit);
    return matcher.lookingAt() ? matcher : null;
  }

  private Matcher matcherOf(TimeForm form) {
    Matcher matcher = matchers[form.index()];
    if (matcher == null) {
      matcher = form.rule().pattern().matcher(content);
      matcher.useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
      matchers[form.index()] = matcher;
    }
    return matcher;
  }
}
