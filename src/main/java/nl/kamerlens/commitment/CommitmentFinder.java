package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.commitment.Commitment.Type;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the authors say that will be done.
 *
 * <p>{@code "In het najaar zal ik uw Kamer hierover informeren."} is a toezegging, firm, of {@code
 * ik}, in het najaar. Each clause of a sentence is read for its verbs, subject, recipient and time,
 * and the rules of {@code commitments.yaml} decide. What members ask is left out.
 */
public final class CommitmentFinder {
  /** Longer ones are tables or lists that were read as one. */
  private static final int LONGEST = 3_000;

  private final FiniteVerbs finiteVerbs;
  private final FactReader reader;
  private final List<CommitmentRule> rules;

  public CommitmentFinder() {
    VerbLexicon lexicon = VerbLexicon.load();
    finiteVerbs = new FiniteVerbs(lexicon);
    reader = new FactReader(lexicon, finiteVerbs);
    rules = RuleSet.load("commitments").stream().map(CommitmentRule::of).toList();
  }

  /**
   * All commitments of the text, in its order.
   *
   * @param dates the time expressions of the same text, vague ones included
   */
  public List<Commitment> find(AnalyzedText text, List<DateExpression> dates) {
    List<Commitment> found = new ArrayList<>();
    int next = 0;
    boolean promised = false;
    for (Sentence sentence : text.sentences()) {
      while (next < dates.size() && dates.get(next).span().start() < sentence.span().start()) {
        next++;
      }
      if (!mayHold(sentence, text)) {
        promised = false;
        continue;
      }
      int end = next;
      while (end < dates.size() && dates.get(end).span().start() < sentence.span().end()) {
        end++;
      }
      Commitment commitment = judge(text, sentence, dates.subList(next, end), promised);
      if (commitment != null) {
        found.add(commitment);
      }
      promised = commitment != null && commitment.type() == Type.TOEZEGGING;
    }
    return found;
  }

  private static boolean mayHold(Sentence sentence, AnalyzedText text) {
    Block.Kind kind = sentence.passage().kind();
    Span span = sentence.span();
    return span.length() < LONGEST
        && kind != Block.Kind.FURNITURE
        && kind != Block.Kind.HEADING
        && text.content().charAt(span.end() - 1) != '?'
        && !text.isQuestion(span.start());
  }

  private @Nullable Commitment judge(
      AnalyzedText text, Sentence sentence, List<DateExpression> dates, boolean promised) {
    String words = sentence.span().of(text.content());
    List<TimedDate> timed = TimedDate.of(dates, sentence.span().start());
    List<Clause> clauses = ClauseSplitter.split(Tokens.of(words), finiteVerbs);
    Found best = null;
    Subject subject = Subject.NONE;
    boolean conditional = clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CONDITION);
    boolean reported = false;
    for (Clause clause : clauses) {
      ClauseFacts facts =
          reader.read(
              clause, words, timed, subject, context(clause, promised, conditional, reported));
      if (clause.isMain()) {
        subject = facts.subject();
        reported =
            facts.has("reported")
                || !facts.has("zal") && !facts.has("expects") && !facts.has("promise");
      }
      CommitmentRule rule = decide(facts);
      if (rule != null && rule.type() != null) {
        Found found = new Found(rule, facts);
        best = best == null || found.rank() > best.rank() ? found : best;
      }
    }
    return best == null ? null : best.commitment(sentence.span(), text.content(), words);
  }

  private static Set<String> context(
      Clause clause, boolean promised, boolean conditional, boolean reported) {
    Set<String> facts = new java.util.HashSet<>();
    if (promised) {
      facts.add("promised");
    }
    if (conditional && clause.isMain()) {
      facts.add("conditional");
    }
    if (reported && clause.kind() == Clause.Kind.CONTENT) {
      facts.add("told");
    }
    return facts;
  }

  private @Nullable CommitmentRule decide(ClauseFacts facts) {
    for (CommitmentRule rule : rules) {
      if (rule.fits(facts)) {
        return rule;
      }
    }
    return null;
  }

  private record Found(CommitmentRule rule, ClauseFacts facts) {
    /** The promise to the Kamer goes before other acts, that of an author before the passive. */
    int rank() {
      return (rule.type() == Type.TOEZEGGING ? 2 : 0) + (facts.actor() == null ? 0 : 1);
    }

    Commitment commitment(Span sentence, String content, String words) {
      DateExpression date = facts.deadline();
      return new Commitment(
          sentence,
          java.util.Objects.requireNonNull(rule.type()),
          rule.modalityOf(facts),
          facts.actor(),
          facts.recipient(),
          date == null ? null : date.deadlineSpan().of(content),
          date == null ? null : date.value(),
          date == null ? Interval.UNKNOWN : date.interval(),
          new Span(facts.clause().start(), facts.clause().end()).of(words),
          rule.name());
    }
  }
}
