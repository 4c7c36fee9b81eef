package nl.kamerlens.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Mends UTF-8 that was taken for windows-1252 and written as UTF-8 again: {@code "coÃ¶rdinatie"}.
 *
 * <p>Each character is mended by itself, so that what is right beside it stays.
 */
public final class DoubleEncoding {
  /** How the characters of Dutch prose look then. */
  private static final List<String> SIGNS =
      List.of("Ã«", "Ã©", "Ã¯", "Ã¶", "Ã¼", "Ã¨", "â€™", "â‚¬");

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char UNKNOWN = '\uFFFD';

  private DoubleEncoding() {}

  /** Whether a text shows the signs. */
  static boolean isIn(String text) {
    return (text.indexOf('Ã') >= 0 || text.indexOf('â') >= 0)
        && SIGNS.stream().anyMatch(text::contains);
  }

  /** The same source with its text mended; the source itself where nothing shows the signs. */
  public static Source mend(Source source) {
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    return text.indexOf(UNKNOWN) >= 0 || !isIn(text)
        ? source
        : new Source(source.path(), mend(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String mend(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = length(octet(text, at));
      String mended = length == 1 ? "" : decoded(text, at, length);
      if (mended.isEmpty()) {
        out.append(text.charAt(at++));
      } else {
        out.append(mended);
        at += length;
      }
    }
    return out.toString();
  }

  /** The one character that these were; empty where they were none. */
  private static String decoded(String text, int at, int length) {
    if (at + length > text.length()) {
      return "";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) octet(text, at + i);
    }
    String mended = new String(bytes, StandardCharsets.UTF_8);
    return mended.indexOf(UNKNOWN) < 0 && mended.codePointCount(0, mended.length()) == 1
        ? mended
        : "";
  }

  /** How many bytes a character has that begins with this one; 1 where none begins. */
  private static int length(int octet) {
    if (octet < 0xC2 || octet > 0xF4) {
      return 1;
    }
    return octet < 0xE0 ? 2 : octet < 0xF0 ? 3 : 4;
  }

  /** The byte that was taken for this character; 0 where there is none. */
  private static int octet(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80 || c >= 0x80 && c <= 0x9F) {
      return c; // windows-1252 has no character for five bytes; they come through as they are
    }
    byte[] bytes = WESTERN.encode(String.valueOf(c)).array();
    return bytes[0] == '?' ? 0 : bytes[0] & 0xFF;
  }
}
