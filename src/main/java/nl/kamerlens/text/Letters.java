package nl.kamerlens.text;

/** Tells letters and digits, those of ASCII without a look into a table, which nearly all are. */
public final class Letters {
  private static final int ASCII = 128;

  /** By which a capital of ASCII differs from the small letter. */
  private static final int CASE = 0x20;

  private Letters() {}

  /** As {@link Character#isLetter(char)}. */
  public static boolean isLetter(char c) {
    int small = c | CASE;
    return small >= 'a' && small <= 'z' || c >= ASCII && Character.isLetter(c);
  }

  /** As {@link Character#isDigit(char)}. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= ASCII && Character.isDigit(c);
  }

  /** As {@link Character#isLetterOrDigit(char)}. */
  public static boolean isLetterOrDigit(char c) {
    return c < ASCII ? isLetter(c) || isDigit(c) : Character.isLetterOrDigit(c);
  }

  /** False only where they surely are no forms of one letter. */
  public static boolean maybeSame(char letter, char other) {
    return (letter | CASE) == (other | CASE) || letter >= ASCII;
  }
}
