package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much a sentence tells of each topic: one number a topic, in the order of the list. */
final class TopicScores {
  private final double[] scores;

  TopicScores(int topics) {
    this.scores = new double[topics];
  }

  static TopicScores of(int topics, List<TopicHit> hits) {
    TopicScores scores = new TopicScores(topics);
    hits.forEach(h -> scores.add(h.topic(), h.weight()));
    return scores;
  }

  void add(int topic, double weight) {
    scores[topic] += weight;
  }

  void add(TopicScores other, double factor) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += factor * other.scores[i];
    }
  }

  double of(int topic) {
    return scores[topic];
  }

  /** The topic with the highest score; of equals the first. */
  int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  double highest() {
    return scores.length == 0 ? 0 : scores[best()];
  }

  /** The topics of at least this score but the best, the highest first. */
  List<Integer> further(double least) {
    int best = best();
    List<Integer> further = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (i != best && scores[i] >= least) {
        further.add(i);
      }
    }
    further.sort(Comparator.comparingDouble(i -> -scores[i]));
    return further;
  }
}
