package nl.kamerlens.commitment;

import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that will be done.
 *
 * @param span the sentence, in the read text
 * @param type whether it is promised to the Kamer
 * @param modality how firmly
 * @param actor who will do it, as written; null in an agentless passive
 * @param recipient to whom it is promised, as written
 * @param deadline the words that say when; null where nothing says it
 * @param deadlineValue their TIMEX3 value
 * @param interval the days of the deadline
 * @param cue the words that decide that it is one
 * @param rule the rule that found it
 * @param deadlineContext the deadline of the sentence before, where this one has none: {@code "Dit
 *     onderzoek start in mei. De uitkomsten deel ik met uw Kamer."}
 */
public record Commitment(
    Span span,
    Type type,
    Modality modality,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable String deadline,
    @Nullable String deadlineValue,
    Interval interval,
    String cue,
    String rule,
    @Nullable String deadlineContext) {
  /** To whom it is promised. */
  public enum Type {
    /** The Kamer will be informed, sent, asked or answered something. */
    TOEZEGGING,
    /** Any other announced act. */
    VOORNEMEN
  }

  /** How firmly it is announced. */
  public enum Modality {
    FIRM,
    INTENDED,
    EXPECTED
  }
}
