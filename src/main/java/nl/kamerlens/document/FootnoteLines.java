package nl.kamerlens.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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

  /** More lines than this are not the notes of one page. */
  private static final int LONGEST_REGION = 400;

  /** Few notes are longer. */
  private static final int LONGEST_NOTE = 6;

  private static final Pattern LABELLED =
      Pattern.compile("(?<label>\\d{1,3}|\\[\\d{1,3}\\]|\\d{1,2}\\))\\s+(?<text>\\S.*)");

  /** A raised number: {@code ¹ Kamerstuk 36 600 V, nr. 31}. */
  private static final Pattern RAISED =
      Pattern.compile("(?<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s*(?<text>\\S.*)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b.*");

  private final Lines lines;
  private final boolean[] pageStarts;
  private final boolean[] furniture;
  private final int[] firstOfPage;
  private final boolean[] notes;

  /** Where each number stands in the text in the shape of a mark. */
  private final Map<String, NavigableSet<Integer>> marks = new HashMap<>();

  private int lastLabel;

  FootnoteLines(Lines lines, String text, boolean[] pageStarts, boolean[] furniture) {
    this.lines = lines;
    this.pageStarts = pageStarts;
    this.furniture = furniture;
    this.firstOfPage = firstOfPage(pageStarts);
    this.notes = new boolean[lines.size()];
    NoteMarkShapes.find(
        text,
        0,
        text.length(),
        shape ->
            marks.computeIfAbsent(shape.label(), key -> new TreeSet<>()).add(shape.span().start()));
  }

  /** Adds the footnotes, and tells for each line whether it belongs to one. */
  boolean[] find(List<Block> blocks) {
    int line = 0;
    while (line < lines.size()) {
      if (lines.isBlank(line) || furniture[line] || !beginsWithNumber(line)) {
        line++;
        continue;
      }
      String label = labelOf(line);
      if (label != null) {
        line = addLabelled(line, label, blocks);
      } else if (isNumber(line)) {
        int end = addAlone(line, blocks);
        line = end > line ? end : addBelow(line, blocks);
      } else {
        line++;
      }
    }
    return notes;
  }

  private boolean beginsWithNumber(int line) {
    char first = lines.first(line);
    return first >= '0' && first <= '9' || first == '[' || NoteMarkShapes.isRaised(first);
  }

  /** Whether the line is a number of up to three digits and nothing else. */
  private boolean isNumber(int line) {
    return !lines.isBlank(line) && lines.length(line) <= 3 && isDigits(lines.text(line));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The label of a footnote that begins with this line; null where none begins. */
  private @Nullable String labelOf(int line) {
    if (!beginsWithNumber(line)) {
      return null;
    }
    if (NoteMarkShapes.isRaised(lines.first(line))) {
      return raisedLabelOf(line);
    }
    boolean goesOn = line > 0 && notes[line - 1];
    boolean starts = startsBlock(line) || goesOn || lines.first(line) == '[';
    Matcher matcher = LABELLED.matcher(lines.text(line));
    if (!matcher.matches() || MONTH.matcher(matcher.group("text")).matches()) {
      return null;
    }
    String label = matcher.group("label");
    int number = number(label);
    if (number == 0 || number > HIGHEST || label.endsWith(")") && !isTail(line)) {
      return null;
    }
    boolean next = number == lastLabel + 1;
    if (!starts) {
      return next && isCalledBefore(label, line, line) && beginsNote(matcher.group("text"))
          ? label
          : null;
    }
    if (next) {
      return goesOn || marks.containsKey(label) || isFollowedByNext(line, label) ? label : null;
    }
    return isPlausible(number, label, line) && hasWord(matcher.group("text")) ? label : null;
  }

  /** A raised number begins a note where it is called before, raised or not, on whatever page. */
  private @Nullable String raisedLabelOf(int line) {
    Matcher matcher = RAISED.matcher(lines.text(line));
    if (!matcher.matches() || !hasWord(matcher.group("text"))) {
      return null;
    }
    boolean starts = startsBlock(line) || line > 0 && notes[line - 1];
    if (!starts && !beginsNote(matcher.group("text"))) {
      return null;
    }
    String label = NoteMarkShapes.lowered(matcher.group("label"));
    NavigableSet<Integer> places = marks.get(label);
    return places != null && places.first() < lines.rawStart(line) ? label : null;
  }

  /** In the middle of lines a note is told from a sentence by its capital or its link. */
  private static boolean beginsNote(String text) {
    return text.startsWith("http")
        || Character.isUpperCase(text.charAt(0))
        || "«“‘'\"".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether the next block is the next footnote: then this one's mark has been lost on the way. */
  private boolean isFollowedByNext(int line, String label) {
    int next = line + 1;
    while (next < lines.size() && !lines.isBlank(next)) {
      next++;
    }
    while (next < lines.size() && lines.isBlank(next)) {
      next++;
    }
    return next < lines.size()
        && isNext(next, label)
        && marks.containsKey(Integer.toString(number(label) + 1));
  }

  /** Numbers that jump a little, as boxes on a page make them, or begin again on their own page. */
  private boolean isPlausible(int number, String label, int line) {
    boolean near = number <= lastLabel + 15 && number > lastLabel - 15;
    return (near || number == 1 || goesOnBelow(label, line)) && isCalledOnPage(label, line);
  }

  /** A chapter out of a book begins with any number, but with the next one below it. */
  private boolean goesOnBelow(String label, int line) {
    if (lastLabel > 0 || !marks.containsKey(Integer.toString(number(label) + 1))) {
      return false;
    }
    int last = Math.min(lines.size(), line + LONGEST_NOTE);
    for (int below = line + 1; below < last; below++) {
      if (isNext(below, label)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalledOnPage(String label, int line) {
    return isCalledBefore(label, line, regionEnd(line));
  }

  /** Whether the mark stands on the line's page, before the line {@code end}. */
  private boolean isCalledBefore(String label, int line, int end) {
    NavigableSet<Integer> places = marks.get(label);
    if (places == null) {
      return false;
    }
    Integer place = places.ceiling(lines.rawStart(firstOfPage[line]));
    return place != null && (end == lines.size() || place < lines.rawStart(end));
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
    int textStart = lines.start(line) + label.length();
    while (Lines.isBlank(lineChar(line, textStart))) {
      textStart++;
    }
    return addText(line, textStart, label, blocks);
  }

  /** Adds the note whose text begins here; returns the line behind it. */
  private int addText(int line, int textStart, String label, List<Block> blocks) {
    int end = line + 1;
    notes[line] = true;
    lastLabel = number(label);
    while (end < lines.size()
        && !lines.isBlank(end)
        && !furniture[end]
        && !pageStarts[end]
        && labelOf(end) == null) {
      notes[end] = true;
      end++;
    }
    blocks.add(Block.footnote(label, new Span(textStart, lines.end(end - 1))));
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

  /**
   * Reads the notes of a page's end whose numbers stand alone on their lines.
   *
   * @return the line behind them, or the given line where they are something else
   */
  private int addAlone(int first, List<Block> blocks) {
    String label = lines.text(first);
    if (number(label) != lastLabel + 1 && !isPlausible(number(label), label, first)) {
      return first;
    }
    int end = regionEnd(first);
    for (int line = first; line < end; line++) {
      if (isLabel(line) && !isCalledBefore(lines.text(line), line, first)) {
        return first;
      }
    }
    List<FootnoteRegion.Note> found = FootnoteRegion.read(lines, furniture, first, end);
    if (found.isEmpty()) {
      return first;
    }
    for (FootnoteRegion.Note note : found) {
      blocks.add(Block.footnote(note.label(), lines.span(note.first(), note.last())));
      lastLabel = number(note.label());
    }
    for (int line = first; line < end; line++) {
      notes[line] = !lines.isBlank(line) && !furniture[line];
    }
    return end;
  }

  /** Reads a note whose text begins on the line below its number: {@code 7 \n https://…}. */
  private int addBelow(int line, List<Block> blocks) {
    String label = lines.text(line);
    boolean next = number(label) == lastLabel + 1 && isCalledBefore(label, line, line);
    if (!next
        || line + 1 == lines.size()
        || furniture[line + 1]
        || !hasWord(lines.text(line + 1))) {
      return line + 1;
    }
    notes[line] = true;
    return addText(line + 1, lines.start(line + 1), label, blocks);
  }

  private boolean isLabel(int line) {
    return !furniture[line] && isNumber(line);
  }

  /** Where the page ends, or, in a text without pages, where no notes are expected any more. */
  private int regionEnd(int from) {
    int limit = Math.min(lines.size(), from + LONGEST_REGION);
    int end = from + 1;
    while (end < limit && !pageStarts[end]) {
      end++;
    }
    return end;
  }

  private static int[] firstOfPage(boolean[] pageStarts) {
    int[] first = new int[pageStarts.length];
    for (int line = 1; line < first.length; line++) {
      first[line] = pageStarts[line] ? line : first[line - 1];
    }
    return first;
  }
}
