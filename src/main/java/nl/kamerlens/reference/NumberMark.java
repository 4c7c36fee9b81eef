package nl.kamerlens.reference;

import nl.kamerlens.document.Span;

/**
 * The number of a document in its dossier as it stands in a text: {@code nr. 81}, {@code D}.
 *
 * @param value digits, with a small letter or not, or capital letters
 * @param plural whether the words say that more follow: {@code nrs.}
 * @param certain false for a letter that may as well be a chapter or fund
 */
record NumberMark(String value, Span span, boolean plural, boolean certain) {
  boolean isLetters() {
    return Character.isLetter(value.charAt(0));
  }
}
