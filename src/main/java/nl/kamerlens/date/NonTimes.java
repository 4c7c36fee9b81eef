package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.Passage;

/** The places where dates are no time expressions: titles, links, citations, sets of days. */
final class NonTimes {
  private static final int LONGEST_TITLE = 220;

  private static final Pattern SET =
      Pattern.compile(
          "(?:jaarlijks|elk jaar|ieder jaar|elke|iedere|elk|ieder|alle|telkens)(?: voor| in| op| per)?(?: de| het)? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED = Pattern.compile(" ?(?:19|20)\\d\\d, ");

  /** Quotation marks that open, and at the same place those that close them. */
  private static final String OPENING = "«“„‘\"";

  private static final String CLOSING = "»””’\"";

  private final String content;
  private final List<Span> taken;
  private final List<Span> titles = new ArrayList<>();
  private Span passage = new Span(0, 0);
  private boolean read;
  private int next;

  NonTimes(String content, List<Span> taken) {
    this.content = content;
    this.taken = taken.stream().sorted().toList();
  }

  void enter(Passage entered) {
    passage = entered.span();
    read = false;
  }

  /** Whether the words from start to end may be a time. */
  boolean allows(int start, int end, TimePoint point) {
    return !isTaken(start, end, point)
        && !isInLink(start, end)
        && !isInTitle(start, end)
        && !(point.isYearless() && (isSet(start) || isPartOfName(start)));
  }

  private boolean isTaken(int start, int end, TimePoint point) {
    while (next < taken.size() && taken.get(next).end() <= start) {
      next++;
    }
    boolean named = point.unit().startsWith("day") && content.charAt(end - 5) == ' ';
    for (int i = next; i < taken.size() && taken.get(i).start() < end; i++) {
      if (taken.get(i).end() > start) {
        return !named; // a citation's number has no month's name: the date stands beside it
      }
    }
    return false;
  }

  private boolean isInLink(int start, int end) {
    int from = start;
    while (from > passage.start() && content.charAt(from - 1) != ' ' && start - from < 300) {
      from--;
    }
    int to = end;
    while (to < passage.end() && content.charAt(to) != ' ' && to - end < 300) {
      to++;
    }
    String token = content.substring(from, start) + content.substring(end, to);
    return token.contains("://")
        || token.contains("www.")
        || token.contains("_")
        || token.contains("%2")
        || token.contains(".nl")
        || token.contains(".html")
        || token.contains(".pdf");
  }

  private boolean isInTitle(int start, int end) {
    if (!read) {
      readTitles();
    }
    for (Span title : titles) {
      if (title.start() < start && end < title.end()) {
        return true;
      }
    }
    return false;
  }

  private void readTitles() {
    titles.clear();
    read = true;
    int at = passage.start();
    while (at < passage.end()) {
      int open = OPENING.indexOf(content.charAt(at));
      int close = open < 0 ? -1 : close(at, CLOSING.charAt(open));
      if (close > at) {
        titles.add(new Span(at, close + 1));
        at = close;
      }
      at++;
    }
  }

  /** Where the quotation that begins here ends; -1 where none does: ’s-Gravenhage, regio’s. */
  private int close(int open, char mark) {
    if (isInWord(open - 1)) {
      return -1;
    }
    int limit = Math.min(passage.end(), open + LONGEST_TITLE);
    for (int at = open + 1; at < limit; at++) {
      if (content.charAt(at) == mark && !isInWord(at + 1)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isInWord(int at) {
    return at >= 0 && at < content.length() && Character.isLetterOrDigit(content.charAt(at));
  }

  /** {@code Internationaliseringsmonitor 2020, tweede kwartaal}: the year is part of a name. */
  private boolean isPartOfName(int start) {
    return NAMED.matcher(content).region(Math.max(passage.start(), start - 7), start).matches();
  }

  private boolean isSet(int start) {
    return SET.matcher(content).region(Math.max(passage.start(), start - 30), start).find();
  }
}
