package nl.kamerlens.text;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;

/**
 * Walks over a passage and asks at each full stop, question mark, exclamation mark and ellipsis
 * whether a sentence ends there.
 */
final class SentenceScanner {
  private static final String CLOSERS = "”’»\")]'";

  private static final int LONGEST_SOURCE = 160;

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:[Zz]ie (?:ook )?|[Bb]ron: ?)?(?:[Kk]amerst|[Hh]andelingen|[Aa]anhangsel|[TE]K\\b|Stb\\.|Stcrt\\.|Trb\\.|"
              + "[Mm]oties?\\b|\\d\\d ?\\d{3}\\b|https?:|www\\.|[Nn]rs?\\.)");

  /** Tells whether a sentence ends at a candidate. */
  interface Decider {
    boolean ends(Candidate candidate);
  }

  /**
   * A place where a sentence may end.
   *
   * @param content the text
   * @param start where the sentence begins
   * @param stop the first of its final marks
   * @param end behind the marks, and the closing quotes and brackets that go with them
   * @param next where the next sentence would begin; {@code end} where no blank stands between
   * @param limit where the passage ends
   * @param bracket the bracket that is still open at {@code end}, or -1
   * @param quote the quotation mark that is still open at {@code end}, or -1
   */
  record Candidate(
      String content, int start, int stop, int end, int next, int limit, int bracket, int quote) {

    boolean isGlued() {
      return end == next;
    }

    char mark() {
      return content.charAt(stop);
    }
  }

  private final String content;
  private final Decider decider;
  private int start;
  private int limit;
  private int depth;
  private int bracket;
  private int quote;

  SentenceScanner(String content, Decider decider) {
    this.content = content;
    this.decider = decider;
  }

  /** Adds the sentences of one passage. */
  void scan(Span passage, List<Span> sentences) {
    limit = passage.end();
    begin(passage.start());
    int at = start;
    while (at < limit) {
      char c = content.charAt(at);
      if (isLetterOrBlank(c)) {
        at++;
        continue;
      }
      if (!isEndMark(c)) {
        track(at++);
        continue;
      }
      int stop = at;
      while (at < limit && isEndMark(content.charAt(at))) {
        at++;
      }
      while (at < limit && CLOSERS.indexOf(content.charAt(at)) >= 0) {
        track(at++);
      }
      at = behindSource(at);
      int next = at < limit && content.charAt(at) == ' ' ? at + 1 : at;
      if (next < limit
          && decider.ends(new Candidate(content, start, stop, at, next, limit, bracket, quote))) {
        sentences.add(new Span(start, at));
        begin(next);
        at = next;
      }
    }
    if (start < limit) {
      sentences.add(new Span(start, limit));
    }
  }

  /**
   * A source in brackets behind the full stop belongs to the sentence before it: {@code Dat is
   * toegezegd. (Kamerstuk 35 207, nr. 60)}.
   */
  private int behindSource(int at) {
    if (bracket >= 0 || at + 1 >= limit || content.charAt(at + 1) != '(') {
      return at;
    }
    int closing = closing(at);
    boolean source =
        closing > 0
            && content.charAt(at) == ' '
            && SOURCE.matcher(content).region(at + 2, closing).lookingAt();
    if (!source) {
      return at;
    }
    int end = closing + 1;
    return end < limit && content.charAt(end) == '.' ? end + 1 : end;
  }

  private int closing(int from) {
    int last = Math.min(limit, from + LONGEST_SOURCE);
    for (int at = from; at < last; at++) {
      if (content.charAt(at) == ')') {
        return at;
      }
    }
    return -1;
  }

  private void begin(int from) {
    start = from;
    depth = 0;
    bracket = -1;
    quote = -1;
  }

  /** What nearly all characters are, of which none ends, opens or closes anything. */
  private static boolean isLetterOrBlank(char c) {
    return c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z';
  }

  static boolean isEndMark(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…';
  }

  private void track(int at) {
    switch (content.charAt(at)) {
      case '(', '[' -> {
        if (depth++ == 0) {
          bracket = at;
        }
      }
      case ')', ']' -> {
        if (depth > 0 && --depth == 0) {
          bracket = -1;
        }
      }
      case '“', '„', '«', '‘', '"', '”', '»', '’', '\'' -> trackQuote(at);
      default -> {}
    }
  }

  private void trackQuote(int at) {
    if (quote >= 0) {
      if (closes(content, quote, at, limit)) {
        quote = -1;
      }
    } else if (opens(at)) {
      quote = at;
    }
  }

  /** {@code ‘Made in China’} opens a quote; {@code ‘s-Gravenhage} and {@code ’t} do not. */
  private boolean opens(int at) {
    char before = at > start ? content.charAt(at - 1) : ' ';
    if (at + 2 >= limit || before != ' ' && before != '(' && before != '“') {
      return false;
    }
    return switch (content.charAt(at)) {
      case '»' -> false;
      case '‘', '’', '\'' ->
          Character.isLetter(content.charAt(at + 1)) && Character.isLetter(content.charAt(at + 2));
      default -> content.charAt(at + 1) != ' ';
    };
  }

  /** Whether the mark here closes the quote that was opened there. */
  static boolean closes(String content, int open, int at, int limit) {
    char c = content.charAt(at);
    return switch (content.charAt(open)) {
      case '«' -> c == '»';
      case '‘', '’', '\'' ->
          (c == '’' || c == '\'')
              && (at + 1 >= limit || !Character.isLetter(content.charAt(at + 1)));
      case '"' -> c == '"';
      case '„' -> c == '”' || c == '“';
      default -> c == '”';
    };
  }
}
