package nl.kamerlens.commitment;

import java.util.Collections;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the verbs of a clause say, and whom and when they name.
 *
 * @param clause the clause
 * @param text its words as {@link Cues#text} gives them
 * @param finite the index of its finite verb; -1 where it has none
 * @param recipient as written; null where the Kamer is not in it
 * @param deadline what says when; null where nothing does
 * @param facts by name: {@code zal}, {@code act}, {@code when} …
 */
record ClauseVerbs(
    Clause clause,
    String text,
    int finite,
    @Nullable String recipient,
    @Nullable DateExpression deadline,
    Set<String> facts) {
  ClauseVerbs {
    facts = Collections.unmodifiableSet(facts);
  }
}
