package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerlens.text.Stemmer;

/**
 * Which words set the stances of one side apart from those of the other: signed G² with log ratio
 * and raw counts.
 *
 * <p>Exploratory: it counts words, and knows neither holder nor denial. Words are counted by their
 * stems.
 */
public final class Keyness {
  /** A word that is rarer in both sides together tells nothing. */
  static final int LEAST_COUNT = 3;

  /** G² at p = 0.05 with one degree of freedom. */
  static final double LEAST_G2 = 3.84;

  private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();
  private final Map<String, Integer> from = new TreeMap<>();
  private final Map<String, Integer> to = new TreeMap<>();

  private Keyness() {}

  /** The keywords of two lists of sentences, the most telling first. */
  public static List<Keyword> of(List<String> from, List<String> to) {
    Keyness keyness = new Keyness();
    from.forEach(s -> keyness.count(s, keyness.from));
    to.forEach(s -> keyness.count(s, keyness.to));
    return keyness.keywords();
  }

  private void count(String sentence, Map<String, Integer> counts) {
    for (Word word : Word.of(sentence)) {
      if (!word.isMark()
          && !Features.isStopWord(word.text())
          && Character.isLetter(word.text().charAt(0))) {
        String stem = Stemmer.stem(word.text());
        counts.merge(stem, 1, Integer::sum);
        spellings.computeIfAbsent(stem, s -> new TreeMap<>()).merge(word.text(), 1, Integer::sum);
      }
    }
  }

  private List<Keyword> keywords() {
    int fromTotal = from.values().stream().mapToInt(Integer::intValue).sum();
    int toTotal = to.values().stream().mapToInt(Integer::intValue).sum();
    List<Keyword> keywords = new ArrayList<>();
    if (fromTotal == 0 || toTotal == 0) {
      return keywords;
    }
    TreeSet<String> stems = new TreeSet<>(from.keySet());
    stems.addAll(to.keySet());
    for (String stem : stems) {
      int a = from.getOrDefault(stem, 0);
      int b = to.getOrDefault(stem, 0);
      double ratio = log2((b + 0.5) / (toTotal + 1)) - log2((a + 0.5) / (fromTotal + 1));
      double g2 = g2(a, b, fromTotal, toTotal);
      if (a + b >= LEAST_COUNT && g2 >= LEAST_G2) {
        keywords.add(new Keyword(spelling(stem), ratio < 0 ? -g2 : g2, ratio, a, b));
      }
    }
    keywords.sort(
        Comparator.comparingDouble((Keyword k) -> -Math.abs(k.g2())).thenComparing(Keyword::word));
    return keywords;
  }

  private String spelling(String stem) {
    return spellings.getOrDefault(stem, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(stem);
  }

  private static double g2(int a, int b, int fromTotal, int toTotal) {
    double share = (a + b) / (double) (fromTotal + toTotal);
    return 2 * (term(a, fromTotal * share) + term(b, toTotal * share));
  }

  private static double term(int observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
