package nl.kamerlens.commitment;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Function;

/**
 * Words by how they are written, with what is known of them: a word that stands often is made lower
 * case and looked up once.
 *
 * <p>It holds so many words and no more: where all places of a word are taken, it takes the last of
 * them, so that the words met first, which are the common ones, stay. May be shared by threads,
 * since a word never changes and any thread can make it anew.
 */
final class Vocabulary {
  /** Some letters hold thousands of words: with fewer places they would push each other out. */
  private static final int SIZE = 1 << 15;

  /** How many places a word may have, one behind the other. */
  private static final int PLACES = 4;

  private final Word[] kept = new Word[SIZE + PLACES];
  private final FiniteVerbs verbs;
  private final Function<String, BitSet> facts;

  /**
   * A word.
   *
   * @param lower in lower case
   * @param facts that it may give, by number; never changed
   * @param verb whether it may govern a clause
   * @param opener whether a clause may begin with it
   */
  record Word(String written, String lower, BitSet facts, boolean verb, boolean opener) {
    boolean isAt(String sentence, int start, int end) {
      return written.length() == end - start && sentence.startsWith(written, start);
    }
  }

  /**
   * @param verbs tells verbs
   * @param facts what a word in lower case may give
   */
  Vocabulary(FiniteVerbs verbs, Function<String, BitSet> facts) {
    this.verbs = verbs;
    this.facts = facts;
  }

  /** The word that stands here. */
  Word at(String sentence, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + sentence.charAt(i);
    }
    int slot = (hash ^ hash >>> 16) & SIZE - 1;
    int last = slot + PLACES - 1;
    Word word = kept[slot];
    while (word != null && !word.isAt(sentence, start, end) && slot < last) {
      slot++;
      word = kept[slot];
    }
    if (word == null || !word.isAt(sentence, start, end)) {
      word = made(sentence.substring(start, end));
      kept[slot] = word;
    }
    return word;
  }

  private Word made(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return new Word(
        written, lower, facts.apply(lower), verbs.mayBeVerb(lower), ClauseSplitter.mayOpen(lower));
  }
}
