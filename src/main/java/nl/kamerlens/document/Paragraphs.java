package nl.kamerlens.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins the lines of the body to paragraphs, headings and list items. */
final class Paragraphs {
  /** A line shorter than this share of its block's width ends its paragraph. */
  private static final double SHORT = 0.5;

  /** A sentence's end on a line shorter than this share ends its paragraph. */
  private static final double NOT_FULL = 0.82;

  /** A word that leaves a line shorter than this share would have stood on it. */
  private static final double FITS = 0.88;

  private static final int LONGEST_HEADING = 110;

  private static final String BULLETS = "•▪◦‣·";

  private static final Set<String> OPEN_ENDS =
      Set.of(
          "de", "het", "een", "van", "in", "op", "met", "en", "of", "voor", "door", "bij", "tot");

  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "nr.", "nrs.", "nrs", "nr", "no.", "blz.", "p.", "pp.", "pag.", "art.", "stb.", "stcrt.",
          "trb.");

  private static final Pattern ITEM =
      Pattern.compile("(?:[•▪◦‣·*o−–-]|\\d{1,2}[.)]|[a-z]\\)|[ivx]{1,4}[.)])\\s+\\S");

  private static final Pattern NUMBERED_HEADING =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s+\\p{Lu}.{1,80}[^.;:,]");

  private final Lines lines;
  private final boolean[] pageStarts;
  private final boolean[] furniture;
  private final boolean[] notes;

  /** The last paragraph, and whether something stood between it and the line at hand. */
  private Block.Kind lastKind = Block.Kind.HEADING;

  private int lastLine = -1;
  private boolean lastFull;

  Paragraphs(Lines lines, boolean[] pageStarts, boolean[] furniture, boolean[] notes) {
    this.lines = lines;
    this.pageStarts = pageStarts;
    this.furniture = furniture;
    this.notes = notes;
  }

  void find(List<Block> blocks) {
    int line = 0;
    while (line < lines.size()) {
      if (!isBody(line)) {
        line++;
        continue;
      }
      int end = line + 1;
      while (end < lines.size() && isBody(end) && !pageStarts[end]) {
        end++;
      }
      split(line, end, blocks);
      line = end;
    }
  }

  private boolean isBody(int line) {
    return !lines.isBlank(line) && !furniture[line] && !notes[line];
  }

  /** Splits lines without a blank between them at the line breaks that are meant. */
  private void split(int from, int to, List<Block> blocks) {
    int width = width(from, to);
    int first = from;
    for (int line = from; line < to; line++) {
      if (line + 1 == to || breaksAfter(line, width) || line == from && isHeadingOf(line, width)) {
        add(first, line, width, blocks);
        first = line + 1;
      }
    }
  }

  /** The width of the block's column: what three in four of its lines do not exceed. */
  private int width(int from, int to) {
    int[] lengths = IntStream.range(from, to).map(lines::length).sorted().toArray();
    return lengths[lengths.length * 3 / 4];
  }

  private boolean breaksAfter(int line, int width) {
    String next = lines.text(line + 1);
    if (QuestionHeading.matches(lines.text(line))
        || QuestionHeading.matches(next)
        || SpeakerLine.matches(next)) {
      return true;
    }
    if (awaitsNumber(line)) {
      return false;
    }
    char last = lines.last(line);
    if (isItem(next) && (BULLETS.indexOf(next.charAt(0)) >= 0 || endsSentence(line))) {
      return true;
    }
    if (isNumberedHeading(next) && isEnd(last)) {
      return true;
    }
    if (Character.isLowerCase(next.charAt(0)) || last == '-' || last == ',') {
      return false;
    }
    int length = lines.length(line);
    if (length < SHORT * width || width > 400) {
      return true;
    }
    return isEnd(last) && length + 1 + firstWord(next) < NOT_FULL * width;
  }

  /**
   * Whether a block's first line is a heading: it does not end like a sentence's part, and the next
   * line's first word, a capital one, would still have stood on it.
   */
  private boolean isHeadingOf(int line, int width) {
    String next = lines.text(line + 1);
    boolean ends = Character.isLetter(lines.last(line)) || lines.last(line) == ')';
    return ends
        && Character.isUpperCase(next.charAt(0))
        && Character.isUpperCase(lines.first(line))
        && lines.length(line) <= LONGEST_HEADING
        && lines.length(line) + 1 + firstWord(next) < FITS * width;
  }

  private static boolean isItem(String line) {
    char first = line.charAt(0);
    boolean word =
        Character.isLetter(first) && line.length() > 4 && Character.isLetter(line.charAt(4));
    return !word && ITEM.matcher(line).lookingAt();
  }

  private static boolean isNumberedHeading(String line) {
    return Character.isDigit(line.charAt(0)) && NUMBERED_HEADING.matcher(line).matches();
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '?' || c == '!' || c == ':' || c == ';';
  }

  private void add(int first, int last, int width, List<Block> blocks) {
    Block block = Block.of(kind(first, last), lines.span(first, last));
    boolean goesOn = continuesLast(first, block.kind());
    blocks.add(goesOn ? block.continued() : block);
    lastKind = goesOn ? lastKind : block.kind();
    lastLine = last;
    lastFull = lines.length(last) >= 0.6 * Math.max(width, 40);
  }

  private Block.Kind kind(int first, int last) {
    String text = lines.text(first);
    if (isItem(text)) {
      return Block.Kind.LIST_ITEM;
    }
    boolean heading =
        QuestionHeading.matches(text)
            || isNumberedHeading(text)
            || first == last
                && text.length() <= LONGEST_HEADING
                && !isEnd(lines.last(last))
                && lines.last(last) != ','
                && Character.isUpperCase(lines.first(first))
                && !continuesPage(first);
    return heading && last - first < 2 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /**
   * Whether a page, a running head or a footnote stands between this line and the last paragraph.
   */
  private boolean continuesPage(int line) {
    return lastLine >= 0 && lastFull && interrupted(line) && !endsSentence(lastLine);
  }

  private boolean continuesLast(int line, Block.Kind kind) {
    if (lastLine < 0 || lastKind == Block.Kind.HEADING || kind != Block.Kind.PARAGRAPH) {
      return false;
    }
    if (endsSentence(lastLine)) {
      return false;
    }
    if (!interrupted(line)) {
      return lastFull && (beginsInside(line) || asksForMore(lastLine)); // a blank line gone astray
    }
    return beginsInside(line) || lines.last(lastLine) == '-' || lastFull;
  }

  /** {@code (Kamerstuk 29 754, nr.}: the number stands on the next line. */
  private boolean awaitsNumber(int line) {
    String text = lines.text(line);
    String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return BEFORE_NUMBER.contains(word.startsWith("(") ? word.substring(1) : word);
  }

  /** Whether the line begins in the middle of a sentence, in lower case, also behind a bracket. */
  private boolean beginsInside(int line) {
    String text = lines.text(line);
    char first = text.charAt(0) == '(' && text.length() > 1 ? text.charAt(1) : text.charAt(0);
    return Character.isLowerCase(first);
  }

  /** Whether the line ends in a word that no sentence ends in: {@code in het bijzonder de}. */
  private boolean asksForMore(int line) {
    String text = lines.text(line);
    return OPEN_ENDS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  private boolean interrupted(int line) {
    for (int between = lastLine + 1; between <= line; between++) {
      if (pageStarts[between] || notes[between] || furniture[between]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line ends in a full stop, also with a quotation mark or a footnote mark behind it.
   */
  private boolean endsSentence(int line) {
    if (awaitsNumber(line)) {
      return false;
    }
    String text = lines.text(line);
    int at = text.length() - 1;
    while (at > 0 && "”’»\")]0123456789".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return isEnd(text.charAt(at));
  }
}
