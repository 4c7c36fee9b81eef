package nl.kamerlens.report;

/**
 * How text for people is laid out.
 *
 * @param width the columns of a line
 * @param colours whether ANSI colours may be used; without them a finding stands between asterisks
 */
public record TextStyle(int width, boolean colours) {
  /** The width where no terminal tells one. */
  public static final int DEFAULT_WIDTH = 100;

  /** The mark before and behind a finding inside a sentence, while it is laid out. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  private static final int NARROWEST = 40;
  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String FAINT = "\u001B[2m";
  private static final String FOUND = "\u001B[1;33m";
  private static final String TITLE = "\u001B[1;36m";

  public TextStyle {
    width = Math.max(NARROWEST, width);
  }

  /** Without colours, at the default width: what a pipe gets. */
  public static TextStyle plain() {
    return new TextStyle(DEFAULT_WIDTH, false);
  }

  public String title(String text) {
    return coloured(TITLE, text);
  }

  public String heading(String text) {
    return coloured(BOLD, text);
  }

  public String faint(String text) {
    return coloured(FAINT, text);
  }

  public String strong(String text) {
    return coloured(BOLD, text);
  }

  private String coloured(String colour, String text) {
    return colours ? colour + text + RESET : text;
  }

  /**
   * Breaks a line at spaces so that it fits, and shows what stands between {@link #OPEN} and {@link
   * #CLOSE}.
   *
   * @param indent the blanks before each line
   */
  public String wrap(String text, int indent) {
    return wrap(text, indent, width);
  }

  /** The same for lines of another width. */
  public String wrap(String text, int indent, int lineWidth) {
    StringBuilder out = new StringBuilder();
    String blanks = " ".repeat(indent);
    int column = 0;
    boolean open = false;
    for (String word : text.split(" ", -1)) {
      int length = shownLength(word);
      if (column > 0 && indent + column + 1L + length > lineWidth) {
        out.append(open && colours ? RESET : "").append('\n');
        column = 0;
      }
      if (column == 0) {
        out.append(blanks).append(open && colours ? FOUND : "");
      } else {
        out.append(' ');
        column++;
      }
      open = append(out, word, open);
      column += length;
    }
    return out.toString();
  }

  private int shownLength(String word) {
    int marks = (int) word.chars().filter(c -> c == OPEN || c == CLOSE).count();
    return word.codePointCount(0, word.length()) - (colours ? marks : 0);
  }

  private boolean append(StringBuilder out, String word, boolean wasOpen) {
    boolean open = wasOpen;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == OPEN || c == CLOSE) {
        open = c == OPEN;
        out.append(colours ? open ? FOUND : RESET : "*");
      } else {
        out.append(c);
      }
    }
    return open;
  }
}
