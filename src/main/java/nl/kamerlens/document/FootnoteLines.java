package nl.kamerlens.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the footnotes of a plain text.
 *
 * <p>A footnote begins with its number, and this number stands somewhere in the running text as a
 * mark: glued to a word, to a full stop or to a year. Two forms are read: the number before its
 * text on one line ({@code 11 Kamerstuk 36 600 V, nr. 31}), and the number alone on its line with
 * the text below, as pdftotext leaves it.
 */
final class FootnoteLines {
  /** More numbers than this are not footnotes but a table. */
  private static final int HIGHEST = 999;

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>\\d{1,3}|\\[\\d{1,3}\\]|\\d{1,2}\\))\\s+(?<text>\\S.*)");

  private static final Pattern LABEL_ALONE = Pattern.compile("\\d{1,3}");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b.*");

  /** A mark glued to what is before it. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{L}.,;:?!)\\]”’»\"'%…])(?<mark>\\d{1,3})(?![\\d\\p{L}])|(?<=\\b(?:19|20)\\d\\d)(?<year>\\d{1,3})(?!\\d)"
              + "|(?<bracket>\\[\\d{1,3}\\])|(?<=[\\p{L}”’»\"'.?!)] ?)(?<paren>\\d{1,2}\\))");

  private final Lines lines;
  private final boolean[] pageStarts;
  private final boolean[] furniture;
  private final boolean[] notes;
  private final Set<String> marks = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private int lastLabel;

  FootnoteLines(Lines lines, String text, boolean[] pageStarts, boolean[] furniture) {
    this.lines = lines;
    this.pageStarts = pageStarts;
    this.furniture = furniture;
    this.notes = new boolean[lines.size()];
    Matcher glued = GLUED.matcher(text);
    while (glued.find()) {
      marks.add(glued.group());
    }
  }

  /** Adds the footnotes, and tells for each line whether it belongs to one. */
  boolean[] find(List<Block> blocks) {
    int line = 0;
    while (line < lines.size()) {
      if (lines.isBlank(line) || furniture[line]) {
        line++;
        continue;
      }
      String label = labelOf(line);
      if (label != null) {
        line = addLabelled(line, label, blocks);
      } else if (LABEL_ALONE.matcher(lines.text(line)).matches() && startsBlock(line)) {
        int end = addAlone(line, blocks);
        line = end > line ? end : line + 1;
      } else {
        line++;
      }
    }
    return notes;
  }

  /** The label of a footnote that begins with this line; null where none begins. */
  private @Nullable String labelOf(int line) {
    boolean starts = startsBlock(line);
    boolean goesOn = !starts && notes[line - 1];
    if (!starts && !goesOn) {
      return null;
    }
    Matcher matcher = LABELLED.matcher(lines.text(line));
    if (!matcher.matches() || MONTH.matcher(matcher.group("text")).matches()) {
      return null;
    }
    String label = matcher.group("label");
    int number = number(label);
    if (number == 0 || number > HIGHEST || !marks.contains(label)) {
      return null;
    }
    if (label.endsWith(")") && !isTail(line)) {
      return null;
    }
    boolean next = number == lastLabel + 1 || number == 1;
    return next || starts && !seen.contains(label) && isPlausible(number, matcher.group("text"))
        ? label
        : null;
  }

  private boolean isPlausible(int number, String text) {
    return number <= lastLabel + 15 && number > lastLabel - 15 && hasWord(text);
  }

  private static boolean hasWord(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < 4; i++) {
      letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
    }
    return letters >= 4;
  }

  /** Notes of the form {@code 1) …} stand at the end of the document only. */
  private boolean isTail(int line) {
    return line > lines.size() * 2 / 3;
  }

  private static int number(String label) {
    int value = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      }
    }
    return value;
  }

  private boolean startsBlock(int line) {
    return line == 0 || pageStarts[line] || lines.isBlank(line - 1) || furniture[line - 1];
  }

  private int addLabelled(int line, String label, List<Block> blocks) {
    int end = line + 1;
    notes[line] = true;
    while (end < lines.size()
        && !lines.isBlank(end)
        && !furniture[end]
        && !pageStarts[end]
        && !isNext(end, label)) {
      notes[end] = true;
      end++;
    }
    int textStart = lines.start(line) + label.length();
    while (Lines.isBlank(lineChar(line, textStart))) {
      textStart++;
    }
    blocks.add(Block.footnote(label, new Span(textStart, lines.end(end - 1))));
    remember(label);
    return end;
  }

  private char lineChar(int line, int offset) {
    return lines.text(line).charAt(offset - lines.start(line));
  }

  private boolean isNext(int line, String label) {
    Matcher matcher = LABELLED.matcher(lines.text(line));
    return matcher.matches()
        && number(matcher.group("label")) == number(label) + 1
        && !MONTH.matcher(matcher.group("text")).matches();
  }

  private void remember(String label) {
    seen.add(label);
    lastLabel = number(label);
  }

  /**
   * Reads the notes of a page's end whose numbers stand alone on their lines.
   *
   * @return the line behind them, or the given line where they are something else
   */
  private int addAlone(int first, List<Block> blocks) {
    int end = regionEnd(first);
    if (number(lines.text(first)) != lastLabel + 1 && number(lines.text(first)) != 1) {
      return first;
    }
    for (int line = first; line < end; line++) {
      if (isLabel(line) && !marks.contains(lines.text(line))) {
        return first;
      }
    }
    List<FootnoteRegion.Note> found = FootnoteRegion.read(lines, furniture, first, end);
    if (found.isEmpty()) {
      return first;
    }
    for (FootnoteRegion.Note note : found) {
      blocks.add(Block.footnote(note.label(), lines.span(note.first(), note.last())));
      remember(note.label());
    }
    for (int line = first; line < end; line++) {
      notes[line] = !lines.isBlank(line) && !furniture[line];
    }
    return end;
  }

  private boolean isLabel(int line) {
    return !furniture[line]
        && !lines.isBlank(line)
        && LABEL_ALONE.matcher(lines.text(line)).matches();
  }

  private int regionEnd(int from) {
    int end = from + 1;
    while (end < lines.size() && !pageStarts[end]) {
      end++;
    }
    return end;
  }
}
