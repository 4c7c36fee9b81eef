package nl.kamerlens.report;

import java.nio.charset.StandardCharsets;

/**
 * A line of an iCalendar file as RFC 5545 wants it (3.1, 3.3.11): {@code SUMMARY:Brief\, en meer}.
 *
 * <p>What does not fit in 75 octets goes on in a next line that begins with a blank. Octets, not
 * characters: {@code ë} takes two, and a character is never cut in two.
 */
final class ContentLine {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private ContentLine() {}

  /** A property whose value is text: commas, semicolons, backslashes and line breaks are masked. */
  static String text(String property, String value) {
    return of(property, escaped(value));
  }

  /** A property whose value is written as it is: a day, an address. */
  static String of(String property, String value) {
    return folded(property + ":" + value);
  }

  /** The value as one item of a text property, also of one that holds several. */
  static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    value.replace(END, "\n").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\\', ';', ',' -> out.append('\\').append((char) c);
      case '\n', '\r' -> out.append("\\n");
      default -> out.append(isControl(c) ? " " : Character.toString(c));
    }
  }

  /** Only a tab may stand in a value; half a surrogate pair is no character at all. */
  private static boolean isControl(int c) {
    return c != '\t' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static String folded(String line) {
    StringBuilder out = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        out.append(END).append(' ');
        octets = 1;
      }
      out.append(character);
      octets += length;
    }
    return out.append(END).toString();
  }
}
