package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the pages of a plain text begin: behind a form feed, or, in a text whose first line
 * has a leading blank, at each further line that has one and could be a page's first.
 */
final class PageStarts {
  /** A page has more lines than this; the leading blanks of table cells stand closer together. */
  private static final int FEWEST_LINES = 8;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4}");

  private PageStarts() {}

  /** For each line whether a page begins with it. */
  static boolean[] find(Lines lines, String text) {
    boolean[] starts = new boolean[lines.size()];
    if (starts.length == 0) {
      return starts;
    }
    starts[0] = true;
    boolean blankStyle = hasLeadingBlank(lines, 0, text) && text.indexOf('\f') < 0;
    int last = 0;
    for (int line = 1; line < starts.length; line++) {
      boolean byBlank =
          blankStyle
              && hasLeadingBlank(lines, line, text)
              && line - last >= FEWEST_LINES
              && lines.first(line) != '('
              && WORD.matcher(lines.text(line)).find();
      if (lines.followsFormFeed(line) || byBlank) {
        starts[line] = true;
        last = line;
      }
    }
    return starts;
  }

  /** The offsets of the pages; none where the text has a single page without a mark of one. */
  static List<Integer> offsets(Lines lines, boolean[] starts) {
    List<Integer> offsets = new ArrayList<>();
    for (int line = 0; line < starts.length; line++) {
      if (starts[line]) {
        offsets.add(lines.rawStart(line));
      }
    }
    return offsets.size() > 1 ? offsets : List.of();
  }

  private static boolean hasLeadingBlank(Lines lines, int line, String text) {
    return lines.start(line) == lines.rawStart(line) + 1
        && text.charAt(lines.rawStart(line)) == ' '
        && !lines.isBlank(line);
  }
}
