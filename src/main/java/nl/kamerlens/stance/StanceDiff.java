package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares where the government stood in two editions, topic by topic.
 *
 * <p>{@code StanceDiff.of(Topics.china(), notitie2019, letter2025)} says of Taiwan's status quo
 * that it is new, and shows the sentence. That a topic was dropped says only that the later
 * documents take no position on it.
 *
 * @param topics what was looked for
 * @param from the earlier edition
 * @param to the later one
 * @param changes one a topic, in the order of the topics
 */
public record StanceDiff(Topics topics, Edition from, Edition to, List<TopicChange> changes) {
  private static final Set<String> POINTERS =
      Set.of(
          "dit",
          "dat",
          "deze",
          "die",
          "daarom",
          "daarbij",
          "hierbij",
          "daarnaast",
          "zo",
          "ook",
          "hiervan",
          "daarvan",
          "hierdoor",
          "daardoor",
          "hiermee",
          "daarmee",
          "daartoe",
          "hiertoe");

  private static final double CLEARLY_ALIKE = 0.3;
  private static final double CLEAR_CONFIDENCE = 0.85;

  public StanceDiff {
    changes = List.copyOf(changes);
  }

  public static StanceDiff of(Topics topics, Edition from, Edition to) {
    List<Statement> all = new ArrayList<>(from.statements());
    all.addAll(to.statements());
    Aligner aligner = new Aligner(all);
    ChangeJudge judge = new ChangeJudge(from.statements().size(), to.statements().size());
    List<TopicChange> changes = new ArrayList<>();
    for (Topic topic : topics.topics()) {
      changes.add(compare(topic, from.on(topic), to.on(topic), aligner, judge));
    }
    return new StanceDiff(topics, from, to, changes);
  }

  /** Whether any topic differs. */
  public boolean hasDifferences() {
    return changes.stream().anyMatch(c -> c.change().isDifference());
  }

  private static TopicChange compare(
      Topic topic, List<Statement> from, List<Statement> to, Aligner aligner, ChangeJudge judge) {
    Alignment alignment = aligner.align(from, to);
    Verdict verdict = judge.judge(topic, from, to, alignment, aligner);
    Statement earlier = telling(topic, from);
    Statement later = telling(topic, to);
    Alignment.Pair pair = shown(topic, verdict, alignment);
    if (pair != null) {
      earlier = pair.from();
      later = pair.to();
    }
    double similarity = earlier == null || later == null ? 0 : aligner.similarity(earlier, later);
    return new TopicChange(
        topic, verdict, alignment, earlier, later, similarity, keywords(from, to));
  }

  /** The reversal, else the most telling of the pairs that are clearly alike. */
  private static Alignment.@Nullable Pair shown(Topic topic, Verdict verdict, Alignment alignment) {
    if (verdict.change() == Change.REVERSED) {
      return alignment.pairs().get(0);
    }
    return alignment.pairs().stream()
        .filter(p -> p.similarity() > CLEARLY_ALIKE && isClear(topic, p.from(), p.to()))
        .max(Comparator.comparingDouble(Alignment.Pair::similarity))
        .orElse(null);
  }

  /** Whether both speak of the topic itself, by their own words, and stand alone. */
  private static boolean isClear(Topic topic, Statement... statements) {
    return Stream.of(statements)
        .allMatch(
            s ->
                s.stance().topic().equals(topic.slug())
                    && s.stance().confidence() >= CLEAR_CONFIDENCE
                    && !pointsBack(s));
  }

  private static List<Keyword> keywords(List<Statement> from, List<Statement> to) {
    return Keyness.of(
        from.stream().map(Statement::sentence).toList(),
        to.stream().map(Statement::sentence).toList());
  }

  /** Whether a sentence cannot be read without the one before it. */
  private static boolean pointsBack(Statement statement) {
    List<Word> words = Word.of(statement.sentence());
    return !words.isEmpty() && POINTERS.contains(words.get(0).text());
  }

  /** The stance that shows a side best: of a holder, on this topic by its own words, firm. */
  private static @Nullable Statement telling(Topic topic, List<Statement> statements) {
    return statements.stream()
        .max(
            Comparator.comparing((Statement s) -> s.stance().topic().equals(topic.slug()))
                .thenComparingDouble(s -> s.stance().confidence())
                .thenComparing(s -> !pointsBack(s))
                .thenComparingInt(s -> s.stance().strength())
                .thenComparingInt(s -> s.stance().terms().size())
                .thenComparing(
                    Comparator.comparing(Statement::doc)
                        .thenComparingInt(Statement::start)
                        .reversed()))
        .orElse(null);
  }
}
