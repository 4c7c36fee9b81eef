package nl.kamerlens.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a document as they are printed, trimmed and with single blanks. */
final class TextLines {
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2007\\u202F]{2,}|[\\t\\u00A0\\u2007\\u202F]");

  private final List<String> lines = new ArrayList<>();

  TextLines(String text) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\f') {
        lines.add(BLANKS.matcher(text.substring(from, i)).replaceAll(" ").strip());
        from = i + 1;
      }
    }
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
