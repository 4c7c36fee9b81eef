package nl.kamerlens.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/**
 * Cuts Dutch words to their stems, so that {@code maatregel} and {@code maatregelen} are one.
 *
 * <p>It is Snowball's stemmer: it knows endings, not words; {@code lopen} and {@code liep} stay
 * two. Words are expected in lower case.
 */
public final class Stemmer {
  /** Prose of a field repeats its words; behind this many the rest is computed each time. */
  private static final int REMEMBERED = 50_000;

  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private static final ThreadLocal<SnowballStemmer> SNOWBALL =
      ThreadLocal.withInitial(() -> new SnowballStemmer(ALGORITHM.DUTCH));

  private Stemmer() {}

  /** The stem of a word in lower case; a word of fewer than four letters is its own. */
  public static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    String known = STEMS.get(word);
    if (known != null) {
      return known;
    }
    String stem = SNOWBALL.get().stem(word).toString();
    if (STEMS.size() < REMEMBERED) {
      STEMS.put(word, stem);
    }
    return stem;
  }
}
