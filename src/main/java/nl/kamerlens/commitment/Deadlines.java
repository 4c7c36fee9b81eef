package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;
import nl.kamerlens.date.DateExpression;
import org.jspecify.annotations.Nullable;

/** Chooses the time expression that says when an act will be done. */
final class Deadlines {
  private static final Set<String> DETERMINERS =
      Set.of("het", "de", "een", "deze", "dit", "die", "dat", "mijn", "uw");

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
    return before.equals("van") || before.equals("d.d") || DETERMINERS.contains(before);
  }
}
