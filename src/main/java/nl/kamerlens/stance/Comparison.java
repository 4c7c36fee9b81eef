package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * Two or more editions side by side, and what changed from each to the next.
 *
 * @param topics what was looked for
 * @param editions in the order in which they are compared
 * @param steps from each edition to the next; one less than editions
 */
public record Comparison(Topics topics, List<Edition> editions, List<StanceDiff> steps) {
  public Comparison {
    editions = List.copyOf(editions);
    steps = List.copyOf(steps);
  }

  /**
   * Compares each edition with the next.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static Comparison of(Topics topics, List<Edition> editions) {
    if (editions.size() < 2) {
      throw new IllegalArgumentException("two editions are needed, not " + editions.size());
    }
    List<StanceDiff> steps = new ArrayList<>();
    for (int i = 1; i < editions.size(); i++) {
      steps.add(StanceDiff.of(topics, editions.get(i - 1), editions.get(i)));
    }
    return new Comparison(topics, editions, steps);
  }

  public boolean hasDifferences() {
    return steps.stream().anyMatch(StanceDiff::hasDifferences);
  }
}
