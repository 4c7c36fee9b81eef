package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a clause: the facts that the rules ask for.
 *
 * @param clause the clause
 * @param cue its finite verb; null where it has none
 * @param facts by name: {@code zal}, {@code author}, {@code act} …
 * @param subject who or what it is about
 * @param actor as written; null where the subject is no author
 * @param recipient as written; null where the Kamer is not in it
 * @param deadline what says when; null where nothing does
 */
record ClauseFacts(
    Clause clause,
    @Nullable Token cue,
    Set<String> facts,
    Subject subject,
    @Nullable String actor,
    @Nullable String recipient,
    @Nullable DateExpression deadline) {
  ClauseFacts {
    facts = Set.copyOf(facts);
  }

  /** The same facts with a time. */
  ClauseFacts at(DateExpression date) {
    return new ClauseFacts(clause, cue, facts, subject, actor, recipient, date);
  }

  boolean has(String fact) {
    return facts.contains(fact);
  }

  /** Whether every one of these holds; {@code a|b} holds where a or b does. */
  boolean hasAll(List<Set<String>> needed) {
    for (Set<String> alternatives : needed) {
      boolean any = false;
      for (String fact : alternatives) {
        any |= facts.contains(fact);
      }
      if (!any) {
        return false;
      }
    }
    return true;
  }
}
