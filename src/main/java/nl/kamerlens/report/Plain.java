package nl.kamerlens.report;

import java.util.regex.Pattern;

/** Text that cannot move a terminal's cursor or change its colours. */
public final class Plain {
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u0085\\u2028\\u2029]+");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u00AD\\u200D]]");

  private Plain() {}

  /** The text on one line, with single spaces and without control characters. */
  public static String line(String text) {
    return CONTROL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("");
  }
}
