package nl.kamerlens.commitment;

import java.util.BitSet;

/**
 * A word or a mark of a sentence.
 *
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param word in lower case
 * @param facts that it may give by itself: see {@link PossibleFacts}
 */
record Token(int start, int end, String word, BitSet facts) {
  boolean isWord() {
    return Character.isLetterOrDigit(word.charAt(0)) || word.length() > 1;
  }

  boolean is(String other) {
    return word.equals(other);
  }
}
