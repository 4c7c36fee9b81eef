package nl.kamerlens.commitment;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a sentence.
 *
 * @param start where it begins in the sentence
 * @param end where it ends
 * @param known what is known of it by itself
 */
record Token(int start, int end, Vocabulary.Word known) {
  /** In lower case. */
  String word() {
    return known.lower();
  }

  /** The facts that it may give by itself: see {@link PossibleFacts}; null where it gives none. */
  @Nullable BitSet facts() {
    return known.facts();
  }

  /** The forms of verbs that it may be. */
  List<VerbForm> forms() {
    return known.forms();
  }

  FiniteVerbs.When finite() {
    return known.finite();
  }

  /** Whether it is a form of a verb that may govern a clause. */
  boolean mayBeVerb() {
    return known.finite() != FiniteVerbs.When.NEVER;
  }

  /** Whether a clause may begin with it that depends on another. */
  boolean mayOpen() {
    return known.opener();
  }

  boolean isWord() {
    return Character.isLetterOrDigit(word().charAt(0)) || word().length() > 1;
  }

  boolean is(String other) {
    return word().equals(other);
  }
}
