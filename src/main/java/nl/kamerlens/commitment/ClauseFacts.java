package nl.kamerlens.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a clause: the facts that the rules ask for, by name: {@code zal}, {@code
 * author}, {@code act} …
 *
 * <p>Its verbs have been read. What follows from its other words is looked for when it is first
 * asked for, since the first rules decide on most clauses. For one thread.
 */
final class ClauseFacts {
  private final ClauseVerbs verbs;
  private final Supplier<Subject> reading;
  private final BiPredicate<ClauseFacts, String> others;
  private final Set<String> held;
  private final Set<String> missing = new HashSet<>();
  private @Nullable Subject subject;

  /**
   * @param subject reads who or what the clause is about
   * @param others tells of a fact that the verbs do not give whether it holds
   */
  ClauseFacts(
      ClauseVerbs verbs, Supplier<Subject> subject, BiPredicate<ClauseFacts, String> others) {
    this.verbs = verbs;
    this.reading = subject;
    this.others = others;
    this.held = new HashSet<>(verbs.facts());
  }

  boolean has(String fact) {
    if (held.contains(fact)) {
      return true;
    }
    if (missing.contains(fact)) {
      return false;
    }
    boolean holds = others.test(this, fact);
    (holds ? held : missing).add(fact);
    return holds;
  }

  /** Whether of each of these sets one fact holds. */
  boolean hasAll(List<Set<String>> needed) {
    for (Set<String> alternatives : needed) {
      if (!hasAny(alternatives)) {
        return false;
      }
    }
    return true;
  }

  boolean hasAny(Set<String> facts) {
    for (String fact : facts) {
      if (has(fact)) {
        return true;
      }
    }
    return false;
  }

  ClauseVerbs verbs() {
    return verbs;
  }

  Clause clause() {
    return verbs.clause();
  }

  /** Its finite verb; null where it has none. */
  @Nullable Token cue() {
    return verbs.finite() < 0 ? null : clause().tokens().get(verbs.finite());
  }

  Subject subject() {
    Subject found = subject;
    if (found == null) {
      found = reading.get();
      subject = found;
    }
    return found;
  }

  /** As written; null where the subject is no author. */
  @Nullable String actor() {
    return subject().kind() == Subject.Kind.AUTHOR ? subject().text() : null;
  }

  /** As written; null where the Kamer is not in it. */
  @Nullable String recipient() {
    return verbs.recipient();
  }

  /** What says when; null where nothing does. */
  @Nullable DateExpression deadline() {
    return verbs.deadline();
  }
}
