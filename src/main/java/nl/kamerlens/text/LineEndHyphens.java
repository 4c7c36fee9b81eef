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

  /** So many names are searched for one by one. */
  private static final int FEW = 20;

  private final String text;
  private final Set<String> names = new HashSet<>();
  private int searches;

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
    if (searches == FEW) {
      collectNames();
    }
    return searches++ < FEW ? standsFree(head) : names.contains(head);
  }

  private boolean standsFree(String head) {
    int at = text.indexOf(head);
    while (at >= 0 && !isFreeWord(at, at + head.length())) {
      at = text.indexOf(head, at + 1);
    }
    return at >= 0;
  }

  /** Whether this is a whole word, without a hyphen behind it. */
  private boolean isFreeWord(int from, int end) {
    boolean begins = from == 0 || !Character.isLetter(text.charAt(from - 1));
    return begins
        && (end == text.length()
            || text.charAt(end) != '-' && !Character.isLetter(text.charAt(end)));
  }

  /** All words with a capital that stand free: where many are asked for, they are read once. */
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
      if (Character.isUpperCase(text.charAt(at)) && isFreeWord(at, end)) {
        names.add(text.substring(at, end));
      }
      at = end;
    }
  }
}
