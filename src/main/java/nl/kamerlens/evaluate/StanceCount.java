package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds up the stances of several documents; optional ones count on neither side. */
final class StanceCount {
  /** How much of a text an error shows. */
  private static final int SHOWN = 140;

  private final boolean complete;
  private final List<GoldStance> gold = new ArrayList<>();
  private final List<StanceScorer.Found> found = new ArrayList<>();
  private boolean empty = true;

  /**
   * @param complete whether the documents were read to their end, so that a further finding is
   *     wrong
   */
  StanceCount(boolean complete) {
    this.complete = complete;
  }

  void add(List<GoldRecord> records, Prediction prediction) {
    empty = false;
    records.forEach(item -> gold.add(GoldStance.of(item.json())));
    found.addAll(prediction.stances());
  }

  /** Whether no document counts. */
  boolean isEmpty() {
    return empty;
  }

  Score score() {
    StanceScorer scorer = new StanceScorer(gold, found);
    StanceScore total = scorer.score();
    return new Score(
        label(),
        !complete,
        total.hits() + total.missed(),
        total.hits() + total.wrong(),
        total.hits(),
        fields(scorer, total.polarity()),
        errors(scorer));
  }

  private String label() {
    return complete ? GoldStandard.STANCE : GoldStandard.STANCE + "-part";
  }

  private static List<Score.FieldScore> fields(StanceScorer scorer, double macroF1) {
    List<StanceScorer.Pair> hits =
        scorer.pairs().stream().filter(pair -> !pair.gold().optional()).toList();
    return List.of(
        field("topic", hits, StanceScorer.Pair::sameTopic, null),
        field("polarity", hits, StanceScorer.Pair::samePolarity, macroF1),
        field("strength", hits, StanceScorer.Pair::sameStrength, null),
        field("tense", hits, StanceScorer.Pair::sameTense, null));
  }

  private static Score.FieldScore field(
      String name,
      List<StanceScorer.Pair> hits,
      Predicate<StanceScorer.Pair> right,
      @Nullable Double macroF1) {
    int count = (int) hits.stream().filter(right).count();
    return new Score.FieldScore(name, count, hits.size(), macroF1);
  }

  private List<String> errors(StanceScorer scorer) {
    List<String> errors = new ArrayList<>();
    for (StanceScorer.Pair pair : scorer.pairs()) {
      if (!pair.gold().optional()) {
        addErrors(errors, pair);
      }
    }
    scorer.missed().forEach(m -> errors.add(line("MISSED", m.doc(), m.topic(), m.quote())));
    if (complete) {
      scorer
          .wrong()
          .forEach(w -> errors.add(line("FALSE ", w.doc(), w.stance().topic(), w.text())));
    }
    return errors;
  }

  private void addErrors(List<String> errors, StanceScorer.Pair pair) {
    GoldStance expected = pair.gold();
    var said = pair.found().stance();
    if (!pair.sameTopic()) {
      errors.add(difference("topic", pair, expected.topic(), said.topic()));
    }
    if (!pair.samePolarity()) {
      String label = said.polarity().label();
      errors.add(difference("polarity", pair, expected.polarity().label(), label));
    }
    if (!pair.sameStrength()) {
      errors.add(difference("strength", pair, "" + expected.strength(), "" + said.strength()));
    }
    if (!pair.sameTense()) {
      errors.add(difference("tense", pair, expected.tense().label(), said.tense().label()));
    }
  }

  private String difference(String field, StanceScorer.Pair pair, String gold, String found) {
    String place = label() + " " + field + " " + pair.gold().doc();
    return place + ": gold " + gold + " found " + found + ": " + quoted(pair.gold().quote());
  }

  private String line(String what, String doc, String topic, String text) {
    return label() + " " + what + " " + doc + ": " + topic + " " + quoted(text);
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s++", " ");
    int length = line.codePointCount(0, line.length());
    int end = line.offsetByCodePoints(0, Math.min(SHOWN, length));
    return "“" + line.substring(0, end) + (length > SHOWN ? "…" : "") + "”";
  }
}
