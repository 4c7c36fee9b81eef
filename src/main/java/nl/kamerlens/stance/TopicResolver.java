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
          "hiervan");

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

  private final TopicMatcher matcher;
  private final int topics;
  private TopicScores heading;
  private TopicScores before;
  private @Nullable Passage passage;

  TopicResolver(TopicMatcher matcher, int topics) {
    this.matcher = matcher;
    this.topics = topics;
    this.heading = new TopicScores(topics);
    this.before = new TopicScores(topics);
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

  void heading(List<Word> words) {
    heading = TopicScores.of(topics, matcher.match(words));
    before = new TopicScores(topics);
  }

  Resolved resolve(List<Word> words, Passage in) {
    if (passage != null && !passage.equals(in) && in.kind() != Block.Kind.LIST_ITEM) {
      TopicScores faded = new TopicScores(topics);
      faded.add(before, FADING);
      before = faded;
    }
    passage = in;
    List<TopicHit> hits = placed(words, matcher.match(words));
    TopicScores own = TopicScores.of(topics, hits);
    boolean points = pointsBack(words);
    TopicScores all = new TopicScores(topics);
    all.add(own, 1);
    boolean weak = own.highest() > 0 && own.highest() < WEAK;
    all.add(before, (points && own.highest() < STRONG || weak ? POINTING : NEXT) * damped(before));
    all.add(heading, (own.highest() < STRONG ? HEADING : HEADING_OF_STRONG) * damped(heading));
    TopicScores next = new TopicScores(topics);
    next.add(own, 1);
    next.add(before, (weak ? POINTING : NEXT) * damped(before));
    before = next;
    return new Resolved(own, all, hits, demonstrates(words));
  }

  private static boolean demonstrates(List<Word> words) {
    return words.stream().anyMatch(w -> DEMONSTRATIVES.contains(w.text()));
  }

  private static boolean pointsBack(List<Word> words) {
    return words.stream().limit(3).anyMatch(w -> POINTERS.contains(w.text()))
        || demonstrates(words);
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
