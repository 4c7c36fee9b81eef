package nl.kamerlens.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    List<DateExpression> future =
        YearLists.join(dates, text.content()).stream()
            .filter(d -> !isPast(d.interval(), anchor.document()))
            .toList();
    Run run = new Run(text);
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      int first = from(future, next, sentence.span().start());
      next = from(future, first, sentence.span().end());
      if (mayHold(sentence, text)) {
        run.read(sentence, future.subList(first, next));
      } else {
        run.promised = false;
      }
    }
    return run.found;
  }

  /** The sentences of one text, each with what the one before it has said. */
  private final class Run {
    private final List<Commitment> found = new ArrayList<>();
    private final AnalyzedText text;
    private boolean promised;
    private @Nullable ListHead head;
    private @Nullable Commitment before;
    private @Nullable Sentence last;

    Run(AnalyzedText text) {
      this.text = text;
    }

    void read(Sentence sentence, List<DateExpression> dated) {
      Span span = sentence.span();
      String judged = span.of(text.content());
      Commitment previous = follows(sentence) ? before : null;
      Verdict verdict = alone(judged, dated, span, previous != null);
      boolean isItem = sentence.passage().kind() == Block.Kind.LIST_ITEM;
      head = isItem ? head : ListHead.of(judged);
      if (isItem && head != null && verdict.act() == null) {
        int start = span.start() - head.shift(judged);
        judged = head.with(judged);
        verdict = judge.judge(judged, TimedDate.of(dated, start), Set.of());
      }
      promised = verdict.tellsKamer();
      before = null;
      if (verdict.act() != null) {
        String context = previous == null ? null : previous.deadline();
        before = commitment(verdict, judged, span, text.content(), context);
        found.add(before);
      }
      last = sentence;
    }

    private boolean follows(Sentence sentence) {
      return last != null && last.passage().equals(sentence.passage());
    }

    private Verdict alone(String words, List<DateExpression> dated, Span span, boolean follows) {
      return isTable(words, dated)
          ? SentenceJudge.NOTHING
          : judge.judge(words, TimedDate.of(dated, span.start()), told(promised, follows));
    }
  }

  private static Set<String> told(boolean promised, boolean follows) {
    if (promised) {
      return follows ? Set.of("promised", "follows") : Set.of("promised");
    }
    return follows ? Set.of("follows") : Set.of();
  }

  /** Rows of a planning that were read as one sentence: many times, and no full stop. */
  private static boolean isTable(String words, List<DateExpression> dated) {
    return dated.size() > 4
        || dated.size() > 2 && ".!;:”’\"".indexOf(words.charAt(words.length() - 1)) < 0;
  }

  /** {@code Vanaf 2020} was long ago in a letter of 2025. */
  private static boolean isPast(Interval interval, @Nullable LocalDate day) {
    LocalDate latest = interval.latest();
    LocalDate earliest = interval.earliest();
    return day != null
        && (latest != null
            ? latest.isBefore(day)
            : earliest != null && earliest.isBefore(day.minusYears(1)));
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
        && !text.isOfMembers(span.start());
  }

  /**
   * @param judged the words that were judged: the sentence, or head and item of a list
   * @param context the deadline of the sentence before
   */
  private static Commitment commitment(
      Verdict verdict, String judged, Span sentence, String content, @Nullable String context) {
    Announced act = Objects.requireNonNull(verdict.act());
    ClauseFacts facts = act.facts();
    DateExpression date = act.deadline();
    String deadline =
        date == null ? event(verdict.until(), judged) : date.deadlineSpan().of(content);
    Token finite = facts.cue();
    Token cue = finite == null ? facts.clause().tokens().get(0) : finite;
    return new Commitment(
        sentence,
        Objects.requireNonNull(act.rule().type()),
        act.rule().modalityOf(facts),
        facts.actor(),
        facts.recipient(),
        deadline,
        date == null ? null : date.value(),
        date == null ? Interval.UNKNOWN : date.interval(),
        judged.substring(cue.start(), cue.end()),
        act.rule().name(),
        deadline == null ? context : null);
  }

  /** The words of a clause that says after what; it has no days of its own. */
  private static @Nullable String event(@Nullable Clause until, String judged) {
    return until == null ? null : judged.substring(until.start(), until.lastWord().end());
  }
}
