package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Stance;

/**
 * Compares stances that were found with those of a gold standard.
 *
 * <p>Sentences match where half of the shorter one's words stand in the other in one run, after
 * hyphens at line ends are joined and footnote marks dropped; each matches once, the likest first.
 * An optional gold stance is neither hit nor miss.
 */
public final class StanceScorer {
  private static final double LEAST_OVERLAP = 0.5;

  /**
   * A finding with its text.
   *
   * @param doc the document
   * @param text the sentence, as it stands there or as it is read
   */
  public record Found(String doc, String text, Stance stance) {}

  /** A gold stance and what was found for it. */
  public record Pair(GoldStance gold, Found found) {
    boolean sameTopic() {
      return gold.isAbout(found.stance().topic());
    }

    boolean samePolarity() {
      return gold.points(found.stance().polarity());
    }

    boolean sameStrength() {
      return gold.strength() == found.stance().strength();
    }

    boolean sameTense() {
      return gold.tense() == found.stance().tense();
    }
  }

  private record Candidate(int gold, int found, double overlap) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<GoldStance> missed = new ArrayList<>();
  private final List<Found> wrong = new ArrayList<>();

  /** Compares the stances of any number of documents. */
  public StanceScorer(List<GoldStance> gold, List<Found> found) {
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> foundTaken = new HashSet<>();
    for (Candidate candidate : candidates(gold, found)) {
      if (!goldTaken.contains(candidate.gold()) && !foundTaken.contains(candidate.found())) {
        goldTaken.add(candidate.gold());
        foundTaken.add(candidate.found());
        pairs.add(new Pair(gold.get(candidate.gold()), found.get(candidate.found())));
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!goldTaken.contains(i) && !gold.get(i).optional()) {
        missed.add(gold.get(i));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!foundTaken.contains(i)) {
        wrong.add(found.get(i));
      }
    }
    pairs.sort(Comparator.comparingInt(p -> found.indexOf(p.found())));
  }

  /** The hits, optional ones included, in the order of the findings. */
  public List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  public List<GoldStance> missed() {
    return List.copyOf(missed);
  }

  public List<Found> wrong() {
    return List.copyOf(wrong);
  }

  public StanceScore score() {
    List<Pair> hits = pairs.stream().filter(p -> !p.gold().optional()).toList();
    return new StanceScore(
        hits.size(),
        wrong.size(),
        missed.size(),
        share(hits, Pair::sameTopic),
        macroF1(hits),
        share(hits, Pair::sameStrength),
        share(hits, Pair::sameTense),
        share(hits, p -> p.gold().holder().equals(p.found().stance().holder())));
  }

  private static double share(List<Pair> hits, Predicate<Pair> right) {
    return hits.isEmpty() ? 0 : hits.stream().filter(right).count() / (double) hits.size();
  }

  /** The mean over the polarities that the gold has. */
  private static double macroF1(List<Pair> hits) {
    double sum = 0;
    int polarities = 0;
    for (Polarity polarity : Polarity.values()) {
      long right = count(hits, p -> said(p) == polarity && p.gold().points(polarity));
      long gold = count(hits, p -> expected(p) == polarity);
      long said = count(hits, p -> said(p) == polarity);
      if (gold > 0) {
        sum += 2.0 * right / (gold + said);
        polarities++;
      }
    }
    return polarities == 0 ? 0 : sum / polarities;
  }

  private static long count(List<Pair> hits, Predicate<Pair> which) {
    return hits.stream().filter(which).count();
  }

  private static Polarity said(Pair pair) {
    return pair.found().stance().polarity();
  }

  /** Where the finding has the second polarity that is right too, that one was expected. */
  private static Polarity expected(Pair pair) {
    return pair.gold().points(said(pair)) ? said(pair) : pair.gold().polarity();
  }

  private static List<Candidate> candidates(List<GoldStance> gold, List<Found> found) {
    List<List<String>> foundWords = found.stream().map(f -> words(f.text())).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<String> goldWords = words(gold.get(i).quote());
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).doc().equals(found.get(j).doc())) {
          double overlap = overlap(goldWords, foundWords.get(j));
          if (overlap >= LEAST_OVERLAP) {
            candidates.add(new Candidate(i, j, overlap));
          }
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.overlap())
            .thenComparing(c -> gold.get(c.gold()).optional())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    return candidates;
  }

  static List<String> words(String text) {
    String read =
        text.replaceAll("(?<=\\p{Ll})- ?\\n ?(?=\\p{Ll})", "")
            .replaceAll("(?<=\\p{L}[.,]?)\\d{1,3}(?!\\w)", "")
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : read.split("[^\\p{L}\\d-]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The longest run of words that the two have in common, as a share of the shorter one: scattered
   * articles and prepositions make no match.
   */
  static double overlap(List<String> first, List<String> second) {
    int[] runs = new int[second.size() + 1];
    int longest = 0;
    for (String word : first) {
      for (int j = second.size(); j > 0; j--) {
        runs[j] = word.equals(second.get(j - 1)) ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    int shorter = Math.min(first.size(), second.size());
    return shorter == 0 ? 0 : longest / (double) shorter;
  }
}
