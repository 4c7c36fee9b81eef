package nl.kamerlens.stance;

import java.util.Comparator;
import java.util.List;

/**
 * Tells whether a text takes a position on a topic, and with which stances.
 *
 * <p>One clear stance suffices, or two of less clear cues. Stances on something else count too
 * where the two that name the topic clearest tell together as much as one of its anchors: {@code
 * "dient gebalanceerd te zijn, om gelijke pas te houden met andere EU-landen"} is on the trade and
 * on the unity of the Union.
 */
final class Presence {
  private static final double LEAST_CONFIDENCE = 0.65;
  private static final double ANCHOR = 2.5;

  private Presence() {}

  /** The stances on a topic; empty where they are too unclear to make a position. */
  static List<Statement> on(String topic, List<Statement> all) {
    List<Statement> own = all.stream().filter(s -> s.stance().topic().equals(topic)).toList();
    if (!isClear(own) && clearest(topic, all) < ANCHOR) {
      return List.of();
    }
    return all.stream().filter(s -> s.stance().isOn(topic)).toList();
  }

  private static boolean isClear(List<Statement> own) {
    return own.stream().anyMatch(s -> s.stance().confidence() >= LEAST_CONFIDENCE)
        || own.stream().filter(s -> !s.stance().terms().isEmpty()).count() > 1;
  }

  private static double clearest(String topic, List<Statement> all) {
    return all.stream()
        .map(s -> s.stance().touches().getOrDefault(topic, 0.0))
        .sorted(Comparator.reverseOrder())
        .limit(2)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
