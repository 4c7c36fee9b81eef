package nl.kamerlens.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** How single characters are read. */
final class Characters {
  private Characters() {}

  /** White space of every width; FACTS of PDF: non-breaking, narrow and thin blanks in numbers. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u00A0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** Read as it stands, and nothing behind it changes it. */
  static boolean isPlain(char c) {
    if (c > ' ' && c < '\u007F') {
      return true;
    }
    return c > '\u00A0' && c != '\u00AD' && !isSpace(c) && !isSpecial(c);
  }

  private static boolean isSpecial(char c) {
    return isDropped(c)
        || isCombining(c)
        || (c >= '\uFB00' && c <= '\uFB06')
        || c == '\u2010'
        || c == '\u2011';
  }

  private static boolean isDropped(char c) {
    return c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c <= ' '
        || (c >= '\u007F' && c < '\u00A0');
  }

  static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Where the cluster that begins here ends: combining accents stay together. */
  static int clusterEnd(String text, int from, int to) {
    int end = from + 1;
    while (end < to && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What a cluster is read as; empty for soft hyphens and other marks without width. */
  static String read(String text, int from, int end) {
    char c = text.charAt(from);
    if (isDropped(c)) {
      return "";
    }
    if (c == '\u2010' || c == '\u2011') {
      return "-";
    }
    return Normalizer.normalize(text.substring(from, end), Form.NFKC);
  }
}
