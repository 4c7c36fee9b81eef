package nl.kamerlens.report;

import java.util.BitSet;
import java.util.List;

/** Marks findings inside the sentence that holds them. */
public final class Highlight {
  private Highlight() {}

  /**
   * The sentence with each of these texts between {@link TextStyle#OPEN} and {@link
   * TextStyle#CLOSE}; a text that is not in it is passed over.
   */
  public static String mark(String sentence, List<String> texts) {
    BitSet marked = new BitSet();
    Letters letters = Letters.of(sentence);
    for (String text : texts) {
      letters.markNext(Letters.of(text), marked);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i <= sentence.length(); i++) {
      boolean before = i > 0 && marked.get(i - 1);
      boolean here = i < sentence.length() && marked.get(i);
      if (before != here) {
        out.append(here ? TextStyle.OPEN : TextStyle.CLOSE);
      }
      if (i < sentence.length()) {
        out.append(sentence.charAt(i));
      }
    }
    return out.toString();
  }

  /**
   * A text without blanks and hyphens, which are where a document's line breaks and the sentence
   * differ: {@code "instel-\nlingen"} and {@code "instellingen"}.
   *
   * @param places where each character stood
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Letters(String text, int[] places) {
    static Letters of(String text) {
      StringBuilder letters = new StringBuilder();
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-' && c != '\u00AD') {
          places[letters.length()] = i;
          letters.append(c);
        }
      }
      return new Letters(letters.toString(), places);
    }

    /** Marks the first place of the other text that is not marked yet. */
    void markNext(Letters other, BitSet marked) {
      if (other.text.isEmpty()) {
        return;
      }
      int at = text.indexOf(other.text);
      while (at >= 0) {
        int start = places[at];
        int end = places[at + other.text.length() - 1] + 1;
        if (marked.get(start, end).cardinality() < end - start) {
          marked.set(start, end);
          return;
        }
        at = text.indexOf(other.text, at + 1);
      }
    }
  }
}
