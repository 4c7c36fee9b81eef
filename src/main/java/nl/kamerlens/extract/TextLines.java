package nl.kamerlens.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.document.LineEnds;
import nl.kamerlens.document.Span;

/** The lines of a document as they are printed, trimmed and with single blanks. */
final class TextLines {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2007\\u202F]{2,}|[\\t\\u00A0\\u2007\\u202F]");

  private final List<String> lines = new ArrayList<>();

  TextLines(String text) {
    LineEnds ends = new LineEnds(text);
    int from = 0;
    while (from <= text.length()) {
      int end = ends.next(from);
      lines.add(folded(text, from, end));
      from = end + 1;
    }
  }

  /** A search for a blank that is doubled or no plain one, since few lines have any. */
  private static String folded(String text, int start, int end) {
    Span line = Span.trimmed(text, start, end);
    return hasBlanks(text, line.start(), line.end())
        ? BLANKS.matcher(text.substring(start, end)).replaceAll(" ").strip()
        : line.of(text);
  }

  private static boolean hasBlanks(String text, int from, int to) {
    boolean before = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || c >= 0xA0 && isWide(c);
      if (blank && (before || c != ' ')) {
        return true;
      }
      before = blank;
    }
    return false;
  }

  private static boolean isWide(char c) {
    return c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }

  int size() {
    return lines.size();
  }

  String get(int line) {
    return lines.get(line);
  }

  boolean isBlank(int line) {
    return lines.get(line).isEmpty();
  }

  /** The next line that is not blank; the number of lines where there is none. */
  int nextText(int line) {
    int next = line;
    while (next < lines.size() && isBlank(next)) {
      next++;
    }
    return next;
  }

  /** The last line before this one that is not blank; empty where there is none. */
  String before(int line) {
    int last = line - 1;
    while (last >= 0 && isBlank(last)) {
      last--;
    }
    return last < 0 ? "" : lines.get(last);
  }
}
