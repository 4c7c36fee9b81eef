package nl.kamerlens.cli;

import nl.kamerlens.report.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The terminal behind standard output.
 *
 * @param present whether there is one; false in a pipe
 * @param width its columns
 */
record Terminal(boolean present, int width) {
  /** A pipe or a file. */
  static final Terminal NONE = new Terminal(false, TextStyle.DEFAULT_WIDTH);

  /**
   * What the launcher says in {@code kamerlens.terminal}: Java itself cannot tell whether standard
   * output is a terminal where standard input is none.
   */
  static Terminal detect() {
    return Boolean.getBoolean("kamerlens.terminal")
        ? new Terminal(true, width(System.getenv("COLUMNS")))
        : NONE;
  }

  private static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[1-9]\\d{1,3}")) {
      return TextStyle.DEFAULT_WIDTH;
    }
    return Integer.parseInt(columns);
  }
}
