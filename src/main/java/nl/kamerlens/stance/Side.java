package nl.kamerlens.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.text.Stemmer;

/** What the stances of one side on one topic amount to. */
final class Side {
  private static final Set<String> INSTRUMENTS = Set.copyOf(Lexicon.load("stance-instruments"));
  private static final Set<String> ESCALATIONS = stems("stance-escalations");
  private static final Set<String> RESERVATIONS = stems("stance-reservations");

  /** A stance on something else that names the topic as well. */
  private static final double HALF = 0.5;

  private static final double NEUTRAL = 1.5;

  private final String topic;
  private final List<Statement> statements;

  Side(Topic topic, List<Statement> statements) {
    this.topic = topic.slug();
    List<Statement> naming = statements.stream().filter(s -> namesATopic(s.stance())).toList();
    this.statements = naming.isEmpty() ? statements : naming;
  }

  /** What only goes on about a topic tells less than what names it, and of what is less sure. */
  private boolean namesATopic(Stance stance) {
    return !stance.topic().equals(topic) || !stance.terms().isEmpty();
  }

  private static Set<String> stems(String lexicon) {
    return Set.copyOf(Lexicon.load(lexicon).stream().map(Stemmer::stem).distinct().toList());
  }

  int size() {
    return statements.size();
  }

  /** How much room the topic gets: its stances, and half of each that only names it too. */
  double extent() {
    return statements.stream().mapToDouble(s -> s.stance().topic().equals(topic) ? 1 : HALF).sum();
  }

  /** The mean strength; a position without a direction is less firm. */
  double firmness() {
    return mean(s -> s.polarity() == Polarity.NEUTRAL_POSITION ? NEUTRAL : s.strength());
  }

  /**
   * How severe its worries and categorical refusals are; to want to prevent is also to work at it,
   * and a mere risk is no criticism.
   */
  double criticism() {
    return mean(s -> isCritical(s) ? s.strength() / 2.0 : 0);
  }

  private static boolean isCritical(Stance stance) {
    return stance.polarity() == Polarity.CONCERN && stance.strength() > 1
        || stance.polarity() == Polarity.OPPOSE && stance.strength() == 3;
  }

  private double mean(ToDoubleFunction<Stance> value) {
    return statements.stream().map(Statement::stance).mapToDouble(value).average().orElse(0);
  }

  /** How many kinds of laws, bans, plans and funds are named a stance; at most two. */
  double instruments() {
    return statements.stream()
        .mapToLong(s -> Math.min(2, words(s, w -> INSTRUMENTS.stream().anyMatch(w::contains))))
        .average()
        .orElse(0);
  }

  /** The share of stances that speak of more, growing or further. */
  double escalation() {
    return share(s -> words(s, w -> ESCALATIONS.contains(Stemmer.stem(w))) > 0);
  }

  /** The share of stances that hold back: too little support, only where possible, weighing. */
  double reservation() {
    return share(
        s ->
            s.stance().strength() == 1
                || words(s, w -> RESERVATIONS.contains(Stemmer.stem(w))) > 0);
  }

  /** How much of the words of its stances stands in a stance of another side, 0 to 1. */
  double repeated(Side other) {
    List<Set<String>> known = other.statements.stream().map(Side::stems).toList();
    return statements.stream()
        .map(Side::stems)
        .mapToDouble(words -> known.stream().mapToDouble(k -> part(words, k)).max().orElse(0))
        .average()
        .orElse(0);
  }

  private static Set<String> stems(Statement statement) {
    return new HashSet<>(Features.stems(statement.sentence()));
  }

  private static double part(Set<String> words, Set<String> known) {
    return words.stream().filter(known::contains).count() / (double) Math.max(1, words.size());
  }

  private double share(Predicate<Statement> which) {
    return statements.isEmpty()
        ? 0
        : statements.stream().filter(which).count() / (double) statements.size();
  }

  private static long words(Statement statement, Predicate<String> which) {
    return Word.of(statement.sentence()).stream().map(Word::text).filter(which).distinct().count();
  }
}
