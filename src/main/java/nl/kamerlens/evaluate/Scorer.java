package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares findings with a gold standard, layer by layer.
 *
 * <p>Matching is one to one within a document, the greatest overlap first. A record of the gold
 * standard that experts differ on counts on neither side, nor does a finding that matches it only.
 * A document counts in a layer where the gold standard has a record in it or says that it was read
 * for it.
 */
public final class Scorer {
  private final GoldStandard gold;
  private final Consumer<String> problems;

  /**
   * @param problems told of each record whose quote is not in its document; it is left out
   */
  public Scorer(GoldStandard gold, Consumer<String> problems) {
    this.gold = gold;
    this.problems = problems;
  }

  /** The scores of all layers in which one of the documents counts. */
  public List<Score> score(List<Prediction> predictions) {
    Map<String, Prediction> byDoc = new TreeMap<>();
    predictions.forEach(prediction -> byDoc.put(prediction.doc(), prediction));
    List<Score> scores = new ArrayList<>();
    for (ScoredLayer layer : ScoredLayer.values()) {
      score(layer, List.copyOf(byDoc.values())).ifPresent(scores::add);
    }
    scores.addAll(stances(List.copyOf(byDoc.values())));
    return scores;
  }

  private Optional<Score> score(ScoredLayer layer, List<Prediction> predictions) {
    LayerCount count = new LayerCount(layer);
    boolean counted = false;
    for (Prediction prediction : predictions) {
      List<GoldRecord> records = gold.of(layer, prediction.doc());
      boolean complete = gold.isComplete(layer, prediction.doc());
      if (!records.isEmpty() || complete) {
        counted = true;
        count.add(prediction.doc(), match(layer, prediction, records, complete));
      }
    }
    return counted ? Optional.of(count.score()) : Optional.empty();
  }

  /** Documents that were read to their end, and those of which the gold standard is a selection. */
  private List<Score> stances(List<Prediction> predictions) {
    StanceCount whole = new StanceCount(true);
    StanceCount selected = new StanceCount(false);
    for (Prediction prediction : predictions) {
      List<GoldRecord> records = gold.stancesOf(prediction.doc());
      boolean complete = gold.isComplete(GoldStandard.STANCE, prediction.doc());
      if (!records.isEmpty() || complete) {
        locate(records, prediction.text());
        (complete ? whole : selected).add(records, prediction);
      }
    }
    return Stream.of(whole, selected).filter(s -> !s.isEmpty()).map(StanceCount::score).toList();
  }

  private Matching match(
      ScoredLayer layer, Prediction prediction, List<GoldRecord> records, boolean complete) {
    List<GoldItem> items = locate(records, prediction.text());
    List<GoldItem> closed = items.stream().filter(g -> !g.isBorderline()).toList();
    List<GoldItem> open = items.stream().filter(GoldItem::isBorderline).toList();
    List<GoldItem> golds = closed.stream().filter(g -> !g.annotation().isTrue("self")).toList();
    List<Annotation> found =
        prediction.of(layer).stream()
            .filter(layer::counts)
            .filter(p -> !matchesAny(layer, open, p) || matchesAny(layer, golds, p))
            .toList();
    if (layer == ScoredLayer.DATE && !golds.isEmpty() && !complete) {
      int last = items.stream().mapToInt(g -> g.annotation().end()).max().orElse(0);
      found = found.stream().filter(p -> p.start() < last).toList();
    }
    return Matching.greedy(layer, golds, found);
  }

  private static boolean matchesAny(ScoredLayer layer, List<GoldItem> golds, Annotation found) {
    return golds.stream().anyMatch(g -> layer.match(g.annotation(), found) > 0);
  }

  private List<GoldItem> locate(List<GoldRecord> records, String text) {
    List<GoldItem> items = new ArrayList<>();
    for (GoldRecord item : records) {
      Optional<GoldItem> located = item.locate(text);
      located.ifPresentOrElse(
          items::add, () -> problems.accept(item.place() + ": quote not found in " + item.doc()));
    }
    return items;
  }
}
