package nl.kamerlens.commitment;

import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a document says became of an older promise or motie.
 *
 * <p>{@code "Hiermee doe ik de toezegging aan het lid Idsinga gestand."} says of a toezegging that
 * it is done.
 *
 * @param span the sentence, in the read text
 * @param kind what was to be done
 * @param claim what is said of it
 * @param to the members to whom it was promised, or whose motie it is, as written
 * @param occasion the debate or meeting in which it was made, as written
 * @param made the words that say when it was made
 * @param interval the days of {@code made}
 * @param id the number of the toezegging or motie, as far as the sentence gives one
 * @param cue the words that decide that it is one
 * @param rule the rule that found it
 */
public record Fulfilment(
    Span span,
    Kind kind,
    Claim claim,
    @Nullable String to,
    @Nullable String occasion,
    @Nullable String made,
    Interval interval,
    @Nullable String id,
    String cue,
    String rule) {
  /** What was to be done. */
  public enum Kind {
    TOEZEGGING,
    MOTIE
  }

  /** What is said of it. */
  public enum Claim {
    DONE,
    PARTLY,
    UNDER_WAY,
    NOT_POSSIBLE,
    REFUSED
  }
}
