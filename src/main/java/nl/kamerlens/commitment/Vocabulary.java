package nl.kamerlens.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
  private static final int BITS = 15;

  /** How many places a word may have, one behind the other. */
  private static final int PLACES = 4;

  /** How many letters are packed into one number. */
  private static final int PACKED = 7;

  /** Tells that one of them is none of Latin-1, so that the number does not hold it. */
  private static final long OTHER = 1L << 63;

  /** Odd numbers that spread the letters over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final long SPREAD_NEXT = 0xC2B2AE3D27D4EB4FL;

  private final Word[] kept = new Word[(1 << BITS) + PLACES];
  private final FiniteVerbs verbs;
  private final Function<String, BitSet> facts;

  /**
   * A word.
   *
   * <p>Its first letters are kept as numbers, by which nearly all words are told: what is written
   * lies elsewhere in memory, and to fetch it takes longer than all else that is done with a word.
   *
   * @param head its first letters: see {@link #packed}
   * @param tail the next ones
   * @param length how many letters it has
   * @param written all of them
   * @param lower in lower case
   * @param facts that it may give, by number, never changed; null where it gives none
   * @param forms of verbs that it may be
   * @param finite when it is a finite verb
   * @param opener whether a clause may begin with it
   */
  record Word(
      long head,
      long tail,
      int length,
      String written,
      String lower,
      @Nullable BitSet facts,
      List<VerbForm> forms,
      FiniteVerbs.When finite,
      boolean opener) {
    boolean isAt(long first, long next, String sentence, int start, int end) {
      return head == first
          && tail == next
          && length == end - start
          && (length <= 2 * PACKED && (head | tail) >= 0 || sentence.startsWith(written, start));
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
    long head = packed(sentence, start, end);
    long tail = packed(sentence, start + PACKED, end);
    int slot = (int) ((head * SPREAD + tail * SPREAD_NEXT + end - start) >>> Long.SIZE - BITS);
    int last = slot + PLACES - 1;
    Word word = kept[slot];
    while (word != null && !word.isAt(head, tail, sentence, start, end) && slot < last) {
      slot++;
      word = kept[slot];
    }
    if (word == null || !word.isAt(head, tail, sentence, start, end)) {
      word = made(head, tail, sentence.substring(start, end));
      kept[slot] = word;
    }
    return word;
  }

  private static long packed(String text, int from, int end) {
    long packed = 0;
    int all = 0;
    for (int i = from; i < end && i < from + PACKED; i++) {
      char c = text.charAt(i);
      packed = packed << Byte.SIZE ^ c;
      all |= c;
    }
    return all > 0xFF ? packed | OTHER : packed;
  }

  private Word made(long head, long tail, String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    BitSet given = facts.apply(lower);
    return new Word(
        head,
        tail,
        written.length(),
        written,
        lower,
        given.isEmpty() ? null : given,
        verbs.forms(lower),
        verbs.when(lower),
        ClauseSplitter.mayOpen(lower));
  }
}
