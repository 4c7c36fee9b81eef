package nl.kamerlens.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How alike two sentences are, by BM25 over their features: rare words weigh more, long sentences
 * less.
 *
 * <p>The score of a query is divided by that of the query against itself, so that 1 is the same
 * sentence; of the two directions the mean counts.
 */
final class Bm25 {
  private static final double K1 = 1.2;
  private static final double B = 0.5;

  private final Map<String, Integer> documents = new HashMap<>();
  private final int count;
  private final double meanLength;

  Bm25(List<List<String>> sentences) {
    count = sentences.size();
    meanLength = sentences.stream().mapToInt(List::size).average().orElse(1);
    for (List<String> sentence : sentences) {
      for (String feature : new HashSet<>(sentence)) {
        documents.merge(feature, 1, Integer::sum);
      }
    }
  }

  double similarity(List<String> first, List<String> second) {
    return (share(first, second) + share(second, first)) / 2;
  }

  private double share(List<String> query, List<String> sentence) {
    double itself = score(query, query);
    return itself == 0 ? 0 : Math.min(1, score(query, sentence) / itself);
  }

  private double score(List<String> query, List<String> sentence) {
    Map<String, Integer> frequencies = new HashMap<>();
    sentence.forEach(f -> frequencies.merge(f, 1, Integer::sum));
    double length = K1 * (1 - B + B * sentence.size() / Math.max(1, meanLength));
    double score = 0;
    for (String feature : new HashSet<>(query)) {
      int frequency = frequencies.getOrDefault(feature, 0);
      score += rarity(feature) * frequency * (K1 + 1) / (frequency + length);
    }
    return score;
  }

  private double rarity(String feature) {
    int holding = documents.getOrDefault(feature, 0);
    return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
  }
}
