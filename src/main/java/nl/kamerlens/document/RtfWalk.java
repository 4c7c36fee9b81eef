package nl.kamerlens.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Goes through RTF: groups, control words and text. Fonts, pictures and hidden text are left out;
 * {@code \footnote} is a footnote.
 */
final class RtfWalk {
  /** Groups that hold no text of the document. */
  private static final Set<String> SKIPPED =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "generator",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "xmlnstbl",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "fldinst",
          "bkmkstart",
          "bkmkend",
          "revtbl",
          "pntext",
          "listtext",
          "nonshppict",
          "annotation",
          "atnid",
          "atnauthor",
          "mmathPr",
          "filetbl",
          "template",
          "panose");

  private static final Set<String> FURNITURE =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private final TextComposer composer;
  private final Limits limits;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group();
  private Charset charset = WINDOWS_1252;
  private int at;
  private int notes;

  /** The state that a closing brace takes back. */
  private static final class Group {
    boolean skipped;
    boolean hidden;
    boolean note;
    boolean furniture;
    boolean starred;
    boolean cell;

    /** How deep the paragraph's heading stands, from 1; 0 for body text. */
    int level;

    /** How many characters stand in for a Unicode one. */
    int fallback = 1;

    Group copy() {
      Group copy = new Group();
      copy.skipped = skipped;
      copy.hidden = hidden;
      copy.level = level;
      copy.furniture = furniture;
      copy.cell = cell;
      copy.fallback = fallback;
      return copy;
    }
  }

  RtfWalk(byte[] bytes, TextComposer composer, Limits limits) {
    this.bytes = bytes;
    this.composer = composer;
    this.limits = limits;
  }

  void run() throws DocumentException {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> text(new String(bytes, at - 1, 1, charset));
      }
    }
    composer.endNote();
    composer.close();
  }

  private void open() throws DocumentException {
    if (groups.size() >= limits.nesting()) {
      throw limits.tooDeep();
    }
    groups.push(group);
    group = group.copy();
  }

  private void close() {
    if (group.note) {
      composer.endNote();
    }
    boolean endsFurniture = group.furniture;
    group = groups.isEmpty() ? new Group() : groups.pop();
    if (endsFurniture && !group.furniture) {
      composer.close();
    }
  }

  private void control() throws DocumentException {
    if (at >= bytes.length) {
      return;
    }
    char c = (char) (bytes[at] & 0xFF);
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int from = at;
    while (at < bytes.length && isLetter((char) (bytes[at] & 0xFF)) && at - from < 40) {
      at++;
    }
    String word = new String(bytes, from, at - from, WINDOWS_1252);
    int number = number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    word(word, number);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The number behind a control word; {@link Integer#MIN_VALUE} where there is none. */
  private int number() {
    int from = at;
    boolean negative = at < bytes.length && bytes[at] == '-';
    int digits = negative ? at + 1 : at;
    int value = 0;
    int end = digits;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 9) {
      value = value * 10 + (bytes[end] - '0');
      end++;
    }
    at = end == digits ? from : end;
    return end == digits ? Integer.MIN_VALUE : negative ? -value : value;
  }

  private void symbol(char c) throws DocumentException {
    switch (c) {
      case '\'' -> hex();
      case '~' -> text("\u00A0");
      case '_' -> text("-");
      case '-' -> {}
      case '*' -> group.starred = true;
      case '\n', '\r' -> paragraph();
      default -> text(String.valueOf(c));
    }
  }

  private void hex() throws DocumentException {
    if (at + 2 > bytes.length) {
      at = bytes.length;
      return;
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    at += 2;
    if (high >= 0 && low >= 0) {
      text(new String(new byte[] {(byte) (high << 4 | low)}, charset));
    }
  }

  private void word(String word, int number) throws DocumentException {
    if (SKIPPED.contains(word) || group.starred && !word.equals("footnote")) {
      group.skipped = true;
    }
    group.starred = false;
    switch (word) {
      case "par", "sect", "page" -> paragraph();
      case "line" -> composer.lineBreak();
      case "tab" -> text(" ");
      case "row", "cell" -> composer.close();
      case "intbl" -> group.cell = true;
      case "pard" -> {
        group.cell = false;
        group.level = 0;
      }
      case "outlinelevel" -> group.level = number >= 0 && number < 9 ? number + 1 : 0;
      case "v", "deleted" -> group.hidden = number != 0;
      case "ansicpg" -> charset = charset(number);
      case "uc" -> group.fallback = Math.max(0, Math.min(number, 8));
      case "u" -> unicode(number);
      case "bin" -> at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
      case "footnote" -> footnote();
      case "emdash" -> text("—");
      case "endash" -> text("–");
      case "lquote" -> text("‘");
      case "rquote" -> text("’");
      case "ldblquote" -> text("“");
      case "rdblquote" -> text("”");
      case "bullet" -> text("•");
      default -> {
        if (FURNITURE.contains(word)) {
          composer.close();
          group.furniture = true;
        }
      }
    }
  }

  private static Charset charset(int page) {
    try {
      return Charset.forName(page == 65001 ? "UTF-8" : "windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS_1252;
    }
  }

  private void footnote() throws DocumentException {
    if (!group.skipped && !group.hidden && !composer.inNote()) {
      notes++;
      composer.beginNote(Integer.toString(notes));
      group.note = true;
    }
  }

  private void paragraph() {
    if (composer.inNote()) {
      composer.lineBreak();
    } else if (!group.skipped) {
      composer.close();
    }
  }

  /** A character beyond the code page, and behind it what old programs show instead. */
  private void unicode(int number) throws DocumentException {
    text(String.valueOf((char) number));
    for (int i = 0; i < group.fallback && at < bytes.length; i++) {
      if (bytes[at] == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'') {
        at += 4;
      } else if (bytes[at] != '\\' && bytes[at] != '{' && bytes[at] != '}') {
        at++;
      }
    }
  }

  private void text(String words) throws DocumentException {
    if (group.skipped || group.hidden) {
      return;
    }
    if (!composer.isOpen() && !composer.inNote() && !words.isBlank()) {
      composer.open(kind(), group.level);
    }
    if (composer.isOpen() || composer.inNote()) {
      composer.append(words);
    }
  }

  private Block.Kind kind() {
    if (group.furniture) {
      return Block.Kind.FURNITURE;
    }
    if (group.level > 0) {
      return Block.Kind.HEADING;
    }
    return group.cell ? Block.Kind.TABLE : Block.Kind.PARAGRAPH;
  }
}
