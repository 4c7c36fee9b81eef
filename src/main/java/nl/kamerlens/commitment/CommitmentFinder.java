package nl.kamerlens.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kamerlens.commitment.SentenceJudge.Announced;
import nl.kamerlens.commitment.SentenceJudge.Verdict;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the authors say that will be done.
 *
 * <p>{@code "In het najaar zal ik uw Kamer hierover informeren."} is a toezegging, firm, of {@code
 * ik}, in het najaar. Each clause of a sentence is read for its verbs, subject, recipient and time,
 * and the rules of {@code commitments.yaml} decide. What members ask is left out. A sentence gives
 * one finding at most.
 */
public final class CommitmentFinder {
  /** Longer ones are tables or lists that were read as one. */
  static final int LONGEST = 3_000;

  private final SentenceJudge judge = new SentenceJudge();

  /**
   * All commitments of the text, in its order.
   *
   * @param dates the time expressions of the same text, vague ones included
   * @param anchor the document's day: what lies before it is no deadline
   */
  public List<Commitment> find(AnalyzedText text, List<DateExpression> dates, Anchor anchor) {
    List<Commitment> found = new ArrayList<>();
    List<DateExpression> future =
        dates.stream().filter(d -> !isPast(d.interval().latest(), anchor.document())).toList();
    int next = 0;
    boolean promised = false;
    for (Sentence sentence : text.sentences()) {
      Span span = sentence.span();
      int first = from(future, next, span.start());
      next = from(future, first, span.end());
      if (!mayHold(sentence, text)) {
        promised = false;
        continue;
      }
      List<TimedDate> timed = TimedDate.of(future.subList(first, next), span.start());
      Verdict verdict = judge.judge(span.of(text.content()), timed, promised);
      promised = verdict.tellsKamer();
      if (verdict.act() != null) {
        found.add(commitment(verdict.act(), verdict.until(), span, text.content()));
      }
    }
    return found;
  }

  private static boolean isPast(@Nullable LocalDate latest, @Nullable LocalDate day) {
    return latest != null && day != null && latest.isBefore(day);
  }

  /** The first expression from an index on that does not begin before this offset. */
  private static int from(List<DateExpression> dates, int index, int offset) {
    int i = index;
    while (i < dates.size() && dates.get(i).span().start() < offset) {
      i++;
    }
    return i;
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

  private static Commitment commitment(
      Announced act, @Nullable Clause until, Span sentence, String content) {
    ClauseFacts facts = act.facts();
    DateExpression date = facts.deadline();
    Token cue = facts.cue() == null ? facts.clause().tokens().get(0) : facts.cue();
    int start = sentence.start() + cue.start();
    return new Commitment(
        sentence,
        Objects.requireNonNull(act.rule().type()),
        act.rule().modalityOf(facts),
        facts.actor(),
        facts.recipient(),
        date == null ? event(until, sentence, content) : date.deadlineSpan().of(content),
        date == null ? null : date.value(),
        date == null ? Interval.UNKNOWN : date.interval(),
        content.substring(start, sentence.start() + cue.end()),
        act.rule().name());
  }

  /** The words of a clause that says after what; it has no days of its own. */
  private static @Nullable String event(@Nullable Clause until, Span sentence, String content) {
    return until == null
        ? null
        : content.substring(
            sentence.start() + until.start(), sentence.start() + until.lastWord().end());
  }
}
