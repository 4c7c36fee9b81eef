package nl.kamerlens.date;

import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that names a day, month, season, quarter, year or recess, or a deadline without
 * bounds.
 *
 * @param span where it stands in the read text; no article or preposition that does not fix the
 *     time
 * @param deadlineSpan the same with its preposition, as it says when something will be done: {@code
 *     in december}, {@code voor het Zomerreces}, {@code op 11 november 2025}; without {@code Nog}
 * @param value as TIMEX3: {@code 2025-12-13}, {@code 2025-Q1}, {@code 2022-SP}, {@code first/last};
 *     null for a recess or where nothing is fixed
 * @param mod {@code START}, {@code MID}, {@code END}, {@code BEFORE}, {@code AFTER}, {@code
 *     APPROX}; null where it says none
 * @param interval the days that it stands for
 * @param vague true for expressions that only count as a deadline ({@code binnenkort}, {@code de
 *     komende periode}, {@code binnen vijf jaar}): they are no finding of the layer {@code dates};
 *     those that count from the document's day have bounds all the same
 * @param rule the rule that found it
 */
public record DateExpression(
    Span span,
    Span deadlineSpan,
    @Nullable String value,
    @Nullable Modifier mod,
    Interval interval,
    boolean vague,
    String rule) {
  /** What the expression takes of its value. */
  public enum Modifier {
    START,
    MID,
    END,
    BEFORE,
    AFTER,
    APPROX
  }
}
