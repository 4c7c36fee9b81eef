package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which finding belongs to which record of the gold standard, in one layer of one document.
 *
 * @param gold the records that count
 * @param found the findings that count
 * @param hits the pairs
 */
record Matching(List<GoldItem> gold, List<Annotation> found, List<Pair> hits) {

  /** A record and a finding, by their indexes, and how well they match. */
  record Pair(int score, int gold, int found) {
    /** The greatest overlap first; of equal ones the last record, then the last finding. */
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingInt(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();
  }

  /** Pairs one to one, the best match first. */
  static Matching greedy(ScoredLayer layer, List<GoldItem> gold, List<Annotation> found) {
    BitSet usedGold = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair> hits = new ArrayList<>();
    for (Pair pair : candidates(layer, gold, found)) {
      if (!usedGold.get(pair.gold()) && !usedFound.get(pair.found())) {
        usedGold.set(pair.gold());
        usedFound.set(pair.found());
        hits.add(pair);
      }
    }
    return new Matching(gold, found, hits);
  }

  private static List<Pair> candidates(
      ScoredLayer layer, List<GoldItem> gold, List<Annotation> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        int score = layer.match(gold.get(g).annotation(), found.get(f));
        if (score > 0) {
          candidates.add(new Pair(score, g, f));
        }
      }
    }
    candidates.sort(Pair.BEST_FIRST);
    return candidates;
  }

  /** The records without a finding. */
  List<Annotation> missed() {
    BitSet used = new BitSet();
    hits.forEach(hit -> used.set(hit.gold()));
    return unused(gold.stream().map(GoldItem::annotation).toList(), used);
  }

  /** The findings without a record. */
  List<Annotation> falseHits() {
    BitSet used = new BitSet();
    hits.forEach(hit -> used.set(hit.found()));
    return unused(found, used);
  }

  private static List<Annotation> unused(List<Annotation> all, BitSet used) {
    List<Annotation> unused = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
      unused.add(all.get(i));
    }
    return unused;
  }
}
