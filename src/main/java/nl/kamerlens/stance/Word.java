package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or mark of a sentence, in lower case.
 *
 * @param text {@code handelsrelatie}, {@code eu-lidstaten}, {@code ,}
 * @param start where it begins in its sentence
 * @param end where it ends there
 * @param capitals whether all its letters are capitals, as in {@code BRI}
 */
record Word(String text, int start, int end, boolean capitals) {

  /** The words and marks of a sentence; a typographic apostrophe is read as a plain one. */
  static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < sentence.length()) {
      char c = sentence.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = endOfWord(sentence, i);
        words.add(word(sentence, i, end));
        i = end;
      } else {
        words.add(new Word(String.valueOf(c), i, i + 1, false));
        i++;
      }
    }
    return words;
  }

  private static int endOfWord(String sentence, int start) {
    int end = start + 1;
    while (end < sentence.length()
        && (Character.isLetterOrDigit(sentence.charAt(end)) || joins(sentence, end))) {
      end++;
    }
    return end;
  }

  /** A hyphen, apostrophe, ampersand or plus joins two letters; a hyphen may end a word. */
  private static boolean joins(String sentence, int at) {
    char c = sentence.charAt(at);
    if (c == '-') {
      return true;
    }
    return (c == '\'' || c == '’' || c == '&' || c == '+')
        && at + 1 < sentence.length()
        && Character.isLetterOrDigit(sentence.charAt(at + 1));
  }

  private static Word word(String sentence, int start, int end) {
    String written = sentence.substring(start, end);
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean capitals = !lower.equals(written) && written.equals(written.toUpperCase(Locale.ROOT));
    return new Word(lower, start, end, capitals);
  }

  boolean isMark() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }
}
