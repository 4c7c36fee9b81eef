package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/** Chooses the time expression that says when an act will be done. */
final class Deadlines {
  private static final Set<String> DETERMINERS = Set.of("het", "de", "een", "deze", "mijn", "uw");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "op", "per", "voor", "vóór", "na", "vanaf", "uiterlijk", "tot", "eind", "begin");

  /** {@code het debat van 3 mei}, {@code de periode na 2025}. */
  private static final Set<String> NOUN_LINKS = Set.of("van", "d.d", "periode");

  private Deadlines() {}

  /**
   * The first of the clause that hangs on the act: {@code "Het op 4 november verschenen rapport zal
   * ik in mei bespreken"} gives {@code in mei}.
   */
  static @Nullable DateExpression choose(Clause clause, List<TimedDate> dates) {
    for (TimedDate timed : dates) {
      if (clause.covers(timed.start()) && !hangsOnNoun(clause, timed.start())) {
        return timed.date();
      }
    }
    return null;
  }

  private static boolean hangsOnNoun(Clause clause, int at) {
    int index = 0;
    while (index < clause.tokens().size() && clause.tokens().get(index).start() < at) {
      index++;
    }
    String before = clause.word(index - 1);
    return NOUN_LINKS.contains(before)
        || clause.word(index).equals("van")
        || DETERMINERS.contains(before) && PREPOSITIONS.contains(clause.word(index));
  }
}
