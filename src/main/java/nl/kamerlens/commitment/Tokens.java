package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.text.Letters;

/**
 * Takes a sentence apart into words and marks, without what stands in brackets or quotation marks.
 *
 * <p>{@code "Uw Kamer ontvangt (zoals toegezegd) in mei een brief."} gives {@code uw kamer ontvangt
 * in mei een brief .}: what is said in brackets is no act of the sentence. Brackets that enclose
 * the whole sentence stay.
 */
final class Tokens {
  private static final String OPENING = "([“«‘\"";

  /** The words of few sentences are shorter, so that the list hardly ever grows. */
  private static final int SHORTEST = 5;

  private static final String CLOSING = ")]”»’\"";

  private final String sentence;
  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private int at;

  private Tokens(String sentence, Vocabulary vocabulary) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.tokens = new ArrayList<>(sentence.length() / SHORTEST + 8);
  }

  static List<Token> of(String sentence, Vocabulary vocabulary) {
    Tokens reading = new Tokens(sentence, vocabulary);
    while (reading.at < sentence.length()) {
      reading.next();
    }
    return reading.tokens;
  }

  private void next() {
    char c = sentence.charAt(at);
    if (Letters.isLetterOrDigit(c)) {
      int end = at + 1;
      while (end < sentence.length() && continues(end)) {
        end++;
      }
      add(end);
    } else if (OPENING.indexOf(c) >= 0 && at > 0) {
      at = behindClosing(CLOSING.charAt(OPENING.indexOf(c)));
    } else if (Character.isWhitespace(c)) {
      at++;
    } else {
      add(at + 1);
    }
  }

  /** Hyphens, full stops, slashes and apostrophes belong to a word where letters follow them. */
  private boolean continues(int offset) {
    char c = sentence.charAt(offset);
    return Letters.isLetterOrDigit(c)
        || ("-./’'&".indexOf(c) >= 0
            && offset + 1 < sentence.length()
            && Letters.isLetterOrDigit(sentence.charAt(offset + 1)));
  }

  private void add(int end) {
    tokens.add(new Token(at, end, vocabulary.at(sentence, at, end)));
    at = end;
  }

  /** A bracket or quotation mark that is never closed is a mark like others. */
  private int behindClosing(char closing) {
    int end = sentence.indexOf(closing, at + 1);
    return end < 0 ? at + 1 : end + 1;
  }
}
