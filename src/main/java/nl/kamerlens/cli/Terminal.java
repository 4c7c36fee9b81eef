package nl.kamerlens.cli;

import nl.kamerlens.report.TextStyle;

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
   * Looks at this process. The launcher says in {@code kamerlens.terminal} whether standard output
   * is a terminal, which Java itself cannot tell where standard input is none.
   */
  static Terminal detect() {
    String told = System.getProperty("kamerlens.terminal");
    boolean present = told == null ? System.console() != null : told.equals("true");
    return present ? new Terminal(true, width(System.getenv("COLUMNS"))) : NONE;
  }

  private static int width(@org.jspecify.annotations.Nullable String columns) {
    if (columns == null || !columns.matches("[1-9]\\d{1,3}")) {
      return TextStyle.DEFAULT_WIDTH;
    }
    return Integer.parseInt(columns);
  }
}
