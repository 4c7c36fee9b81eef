package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.stance.Alignment.Pair;

/**
 * Pairs the stances of two texts on one topic, one to one, the likest first.
 *
 * <p>Pairs below a threshold are not made: a missed pair is noise, a wrong one claims that a line
 * went on that did not.
 */
final class Aligner {
  private static final double LEAST = 0.1;

  private final Bm25 bm25;
  private final Map<String, List<String>> features = new HashMap<>();

  /** Rarity is counted over all stances of the comparison. */
  Aligner(List<Statement> all) {
    bm25 = new Bm25(all.stream().map(this::features).toList());
  }

  private List<String> features(Statement statement) {
    return features.computeIfAbsent(statement.sentence(), Features::of);
  }

  double similarity(Statement from, Statement to) {
    return bm25.similarity(features(from), features(to));
  }

  /** How alike what two stances are about is, their cues left out. */
  double objectSimilarity(Statement from, Statement to) {
    return bm25.similarity(Features.of(object(from)), Features.of(object(to)));
  }

  private static String object(Statement statement) {
    String cue = statement.stance().cue().of(statement.sentence());
    int first = cue.indexOf(' ') < 0 ? cue.length() : cue.indexOf(' ');
    int start = statement.stance().cue().start();
    return statement.sentence().substring(0, start) + statement.sentence().substring(start + first);
  }

  Alignment align(List<Statement> from, List<Statement> to) {
    List<Pair> candidates = new ArrayList<>();
    for (Statement earlier : from) {
      for (Statement later : to) {
        double similarity = similarity(earlier, later);
        if (similarity >= LEAST) {
          candidates.add(new Pair(earlier, later, similarity));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Pair p) -> -p.similarity())
            .thenComparing(p -> p.from().doc())
            .thenComparingInt(p -> p.from().start())
            .thenComparing(p -> p.to().doc())
            .thenComparingInt(p -> p.to().start()));
    return choose(candidates, from, to);
  }

  private static Alignment choose(List<Pair> candidates, List<Statement> from, List<Statement> to) {
    Set<Statement> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains(pair.from()) && !taken.contains(pair.to())) {
        taken.add(pair.from());
        taken.add(pair.to());
        pairs.add(pair);
      }
    }
    return new Alignment(
        pairs,
        from.stream().filter(s -> !taken.contains(s)).toList(),
        to.stream().filter(s -> !taken.contains(s)).toList());
  }
}
