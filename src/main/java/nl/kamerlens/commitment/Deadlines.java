package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import org.jspecify.annotations.Nullable;

/** Chooses the time expression that says when an act will be done. */
final class Deadlines {
  private static final Set<String> DETERMINERS = Set.of("het", "de", "een", "mijn", "uw");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "op", "per", "voor", "vóór", "na", "vanaf", "uiterlijk", "tot", "eind", "begin");

  /** {@code het debat van 3 mei}, {@code de periode na 2025}. */
  private static final Set<String> NOUN_LINKS = Set.of("van", "d.d", "periode");

  private static final Set<String> EVENTS = Set.of("zodra", "nadat", "voordat");

  /** {@code de begroting voor 2025}, {@code de cijfers over 2023}. */
  private static final Set<String> YEARLY =
      Set.of(
          "begroting",
          "agenda",
          "jaarplan",
          "programma",
          "raming",
          "ramingen",
          "budget",
          "budgetten",
          "cijfers",
          "jaarverslag",
          "doelstelling",
          "doelstellingen",
          "doelen",
          "prognose",
          "tarieven");

  private static final Set<String> YEARLY_LINKS = Set.of("voor", "over", "in", "tot", "uit");

  private Deadlines() {}

  /**
   * The first of the clause that hangs on the act: {@code "Het op 4 november verschenen rapport zal
   * ik in mei bespreken"} gives {@code in mei}.
   */
  static @Nullable DateExpression choose(Clause clause, List<TimedDate> dates) {
    DateExpression first = null;
    for (TimedDate timed : dates) {
      if (clause.covers(timed.start()) && (isRange(timed) || !hangsOnNoun(clause, timed.start()))) {
        // "Bij de Najaarsnota, uiterlijk 1 december, …": the one that has days.
        if (!timed.date().interval().equals(Interval.UNKNOWN)) {
          return timed.date();
        }
        first = first == null ? timed.date() : first;
      }
    }
    return first;
  }

  /**
   * The clause that says after what an act will be done: {@code "Zodra het onderzoek is afgerond,
   * zal ik uw Kamer informeren."}. {@code Wanneer} inside a sentence may as well ask a question.
   */
  static @Nullable Clause event(List<Clause> clauses) {
    for (Clause clause : clauses) {
      String opener = clause.word(0);
      boolean first = clause.start() == 0;
      if (clause.kind() == Clause.Kind.TIME
          && (EVENTS.contains(opener) || first && opener.equals("wanneer"))) {
        return clause;
      }
    }
    return null;
  }

  /** {@code Van 30 november tot en met 12 december neemt Nederland deel}. */
  private static boolean isRange(TimedDate timed) {
    String value = timed.date().value();
    return value != null && value.indexOf('/') > 0 && !YearLists.isList(timed.date());
  }

  private static boolean hangsOnNoun(Clause clause, int at) {
    int index = 0;
    while (index < clause.tokens().size() && clause.tokens().get(index).start() < at) {
      index++;
    }
    String before = clause.word(index - 1);
    if (before.equals("week")) {
      return false; // "in de week van 19 mei"
    }
    return NOUN_LINKS.contains(before)
        || YEARLY_LINKS.contains(clause.word(index)) && endsWithAny(before) && isYear(clause, index)
        || clause.word(index).equals("van")
        || DETERMINERS.contains(before)
            && !clause.word(index - 2).equals("om") // "om het voor de zomer te sturen"
            && PREPOSITIONS.contains(clause.word(index));
  }

  private static boolean isYear(Clause clause, int preposition) {
    String next = clause.word(preposition + 1);
    return next.length() == 4 && Character.isDigit(next.charAt(0));
  }

  /** A compound counts as its last noun: {@code defensiebegroting}. */
  private static boolean endsWithAny(String word) {
    return YEARLY.stream().anyMatch(word::endsWith);
  }
}
