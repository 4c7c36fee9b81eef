package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Block;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a sentence is about: by its own terms, and where it only points back ({@code deze
 * zorgen}, {@code daarbij}) by the sentences before it and the heading.
 *
 * <p>Sentences are given one by one in the order of the text.
 */
final class TopicResolver {
  /** Behind these words stand examples and circumstances, not the object. */
  private static final Set<String> ASIDES =
      Set.of("zoals", "inclusief", "waaronder", "bijvoorbeeld", "mede", "conform", "zeggen");

  private static final Set<String> POINTERS =
      Set.of(
          "dit",
          "dat",
          "deze",
          "die",
          "daarbij",
          "hierbij",
          "daarom",
          "daartoe",
          "hiertoe",
          "hiermee",
          "daarmee",
          "daarnaast",
          "dergelijke",
          "hier",
          "daar",
          "hierover",
          "daarover",
          "er",
          "ook",
          "wel",
          "zo",
          "bilateraal",
          "we",
          "wij",
          "ten",
          "alleen",
          "tegelijkertijd",
          "hiervan",
          "hieraan",
          "daaraan",
          "hierin",
          "daarin",
          "niettemin",
          "desondanks",
          "eveneens",
          "evenzeer",
          "evenwel",
          "zij");

  private static final Set<String> DEMONSTRATIVES =
      Set.of("deze", "dit", "dergelijke", "hierover", "daarover", "hiervoor", "daarvoor", "zulke");

  /** What follows tells why, not what: {@code onacceptabel, omdat het de rechtsorde raakt}. */
  private static final Set<String> REASONS =
      Set.of("omdat", "doordat", "aangezien", "zodat", "hoewel", "opdat");

  private static final String QUOTES = "“„«‘'\"";

  private static final Set<String> DOCUMENTS =
      Set.of(
          "notitie",
          "beleidsnotitie",
          "nota",
          "brief",
          "kamerbrief",
          "rapport",
          "initiatiefnota",
          "publicatie");

  private static final double WEAK = 1.5;
  private static final double ASIDE = 0.45;
  private static final double REASON = 0.35;
  private static final double CIRCUMSTANCE = 0.6;
  private static final double POINTING = 0.6;
  private static final double NEXT = 0.25;
  private static final double HEADING = 0.45;
  private static final double HEADING_OF_STRONG = 0.15;
  private static final double STRONG = 2;
  private static final double MOST_OF_CONTEXT = 2.5;
  private static final double FADING = 0.5;

  /** A sentence without a topic of its own goes on about that of the ones before it … */
  private static final double CARRIED = 0.6;

  /** … which fades from sentence to sentence, and more where others are named. */
  private static final double HELD = 0.95;

  private static final double OUTSPOKEN = 0.3;
  private static final double HELD_IN_NEXT_PASSAGE = 0.9;

  private final int topics;
  private final boolean covered;
  private TopicScores heading;
  private TopicScores before;
  private TopicScores carried;
  private @Nullable Passage passage;

  /**
   * A resolver for one text.
   *
   * @param topics how many there are
   * @param covered whether the topics are what the text is about: only then a sentence that names
   *     none goes on about that of the ones before it. A list of one topic leaves most sentences of
   *     a letter to other things.
   */
  TopicResolver(int topics, boolean covered) {
    this.topics = topics;
    this.covered = covered;
    this.heading = new TopicScores(topics);
    this.before = new TopicScores(topics);
    this.carried = new TopicScores(topics);
  }

  /**
   * What was resolved of one sentence.
   *
   * @param own by its own terms
   * @param all with its context
   * @param hits its terms
   * @param pointed whether it points at what stands before it: {@code deze wetgeving}
   */
  record Resolved(TopicScores own, TopicScores all, List<TopicHit> hits, boolean pointed) {}

  void heading(List<Word> words, List<TopicHit> hits) {
    if (!words.get(0).text().equals("antwoord")) {
      heading = TopicScores.of(topics, hits);
      before = new TopicScores(topics);
      carried = new TopicScores(topics);
    }
  }

  Resolved resolve(List<Word> words, List<TopicHit> found, Passage in) {
    if (passage != null && !passage.equals(in) && in.kind() != Block.Kind.LIST_ITEM) {
      before = fading(before, FADING);
      carried = fading(carried, HELD_IN_NEXT_PASSAGE);
    }
    passage = in;
    List<TopicHit> hits = placed(words, found);
    TopicScores own = TopicScores.of(topics, hits);
    boolean points = pointsBack(words);
    TopicScores all = new TopicScores(topics);
    all.add(own, 1);
    boolean weak = own.highest() > 0 && own.highest() < WEAK;
    boolean silent = own.highest() == 0 && covered;
    TopicScores context = silent ? carried : before;
    double factor = silent ? CARRIED : points && own.highest() < STRONG || weak ? POINTING : NEXT;
    all.add(context, factor * damped(context));
    all.add(heading, (own.highest() < STRONG ? HEADING : HEADING_OF_STRONG) * damped(heading));
    TopicScores next = new TopicScores(topics);
    next.add(own, 1);
    next.add(before, (weak ? POINTING : NEXT) * damped(before));
    before = next;
    carried = fading(carried, own.highest() > 0 ? OUTSPOKEN : HELD);
    carried.add(own, 1);
    return new Resolved(own, all, hits, demonstrates(words));
  }

  private TopicScores fading(TopicScores scores, double factor) {
    TopicScores faded = new TopicScores(topics);
    faded.add(scores, factor);
    return faded;
  }

  private static boolean demonstrates(List<Word> words) {
    return words.stream().anyMatch(w -> DEMONSTRATIVES.contains(w.text()));
  }

  private static boolean pointsBack(List<Word> words) {
    return words.stream().limit(3).anyMatch(w -> POINTERS.contains(w.text()))
        || demonstrates(words)
        || endsInPointer(words);
  }

  /** {@code Het kabinet betreurt dat.} */
  private static boolean endsInPointer(List<Word> words) {
    int last = words.size() - 2;
    return last > 0 && Set.of("dat", "dit").contains(words.get(last).text());
  }

  /** However often the context names a topic, it does not outweigh the sentence's own words. */
  private static double damped(TopicScores context) {
    return Math.min(1, MOST_OF_CONTEXT / Math.max(MOST_OF_CONTEXT, context.highest()));
  }

  private static List<TopicHit> placed(List<Word> words, List<TopicHit> hits) {
    List<TopicHit> placed = new ArrayList<>();
    int finite = finite(words);
    boolean onlyReasons = hits.stream().allMatch(hit -> isReason(words, hit));
    for (TopicHit hit : hits) {
      if (isAside(words, hit) || isTitle(words, hit)) {
        placed.add(hit.weighing(ASIDE));
      } else if (!onlyReasons && isReason(words, hit)) {
        placed.add(hit.weighing(REASON));
      } else if (hit.from() < finite && isCircumstance(words)) {
        placed.add(hit.weighing(CIRCUMSTANCE));
      } else {
        placed.add(hit);
      }
    }
    return placed;
  }

  private static int finite(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (ClauseSplitter.isFinite(words.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Binnen de kaders van …, Conform motie …, In het licht van …} before the verb. */
  private static boolean isCircumstance(List<Word> words) {
    return Set.of("binnen", "conform", "naar", "in", "gezien", "tijdens", "volgens", "op")
        .contains(words.get(0).text());
  }

  /** {@code In de notitie ‘Nederland-China: een nieuwe balans’}: a document's name. */
  private static boolean isTitle(List<Word> words, TopicHit hit) {
    boolean quoted = false;
    for (int i = hit.from() - 1; i >= 0 && i > hit.from() - 8; i--) {
      String word = words.get(i).text();
      quoted |= QUOTES.contains(word.substring(0, 1));
      if (DOCUMENTS.contains(word)) {
        return quoted;
      }
    }
    return false;
  }

  /** Whether it stands in a clause of reason or purpose, up to the next mark. */
  private static boolean isReason(List<Word> words, TopicHit hit) {
    for (int i = hit.from() - 1; i >= 0; i--) {
      String word = words.get(i).text();
      if (REASONS.contains(word)) {
        return i > 0;
      }
      if (word.equals(",") || word.equals(";") || word.equals(":")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAside(List<Word> words, TopicHit hit) {
    for (int i = hit.from() - 1; i >= 0 && i > hit.from() - 8; i--) {
      String word = words.get(i).text();
      if (ASIDES.contains(word)) {
        return true;
      }
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
