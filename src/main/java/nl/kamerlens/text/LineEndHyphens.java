package nl.kamerlens.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Decides what a hyphen at a line's end is: a word break ({@code instel-|lingen}), a hyphen of the
 * word ({@code EU-|verband}, {@code kst-|35373-1}) or one that stands for a part left out ({@code
 * expertise- |en adviesloket}).
 */
final class LineEndHyphens {
  private static final Set<String> CONJUNCTIONS =
      Set.of("en", "of", "dan", "als", "tot", "noch", "maar");

  private final String text;
  private final Set<String> names = new HashSet<>();

  LineEndHyphens(String text) {
    this.text = text;
  }

  /** Whether the hyphen at {@code last} goes, since it only breaks the word. */
  boolean isBreak(CharSequence content, int last, String source, int next) {
    if (last == 0 || next >= source.length() || !Character.isLowerCase(source.charAt(next))) {
      return false;
    }
    char before = content.charAt(last - 1);
    if (!Character.isLowerCase(before) || isLink(content, last)) {
      return false;
    }
    if (CONJUNCTIONS.contains(wordAt(source, next))) {
      return false;
    }
    String head = wordBefore(content, last);
    return !(Character.isUpperCase(head.charAt(0)) && isWordOfItsOwn(head));
  }

  /** Whether no blank stands between the line's last character and the next line. */
  boolean isTight(CharSequence content, int last, String source, int next) {
    char before = content.charAt(last);
    if (before == '-') {
      return last > 0
          && Character.isLetterOrDigit(content.charAt(last - 1))
          && next < source.length()
          && Character.isLetterOrDigit(source.charAt(next))
          && !CONJUNCTIONS.contains(wordAt(source, next));
    }
    return (before == '/' || before == '_' || before == '=' || before == '.')
        && isLink(content, last)
        && next < source.length()
        && Character.isLetterOrDigit(source.charAt(next))
        && (before != '.' || Character.isLowerCase(source.charAt(next)));
  }

  private static boolean isLink(CharSequence content, int last) {
    int from = last;
    while (from > 0 && last - from < 300 && content.charAt(from - 1) > ' ') {
      from--;
    }
    String token = content.subSequence(from, last + 1).toString();
    return token.contains("://") || token.contains("www.");
  }

  private static String wordAt(String source, int from) {
    int end = from;
    while (end < source.length() && Character.isLetter(source.charAt(end))) {
      end++;
    }
    return source.substring(from, end);
  }

  private static String wordBefore(CharSequence content, int last) {
    int from = last;
    while (from > 0 && Character.isLetter(content.charAt(from - 1))) {
      from--;
    }
    return content.subSequence(from, last).toString();
  }

  /**
   * Whether a name stands elsewhere: {@code China-|specifieke} keeps its hyphen, {@code
   * Neder-|landse} does not.
   */
  private boolean isWordOfItsOwn(String head) {
    if (names.isEmpty()) {
      collectNames();
    }
    return names.contains(head);
  }

  /** All words with a capital that stand free, without a hyphen behind them. */
  private void collectNames() {
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean free = end == text.length() || text.charAt(end) != '-';
      if (free && Character.isUpperCase(text.charAt(at))) {
        names.add(text.substring(at, end));
      }
      at = end;
    }
    names.add(""); // so that a text without names is looked through once
  }
}
