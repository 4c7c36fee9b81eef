package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sees through main clauses that only introduce what the sentence says.
 *
 * <p>In {@code "Tot slot is het goed om aan te geven dat Nederland met gelijkgezinden samenwerkt"}
 * the clause of {@code dat} speaks.
 */
final class Frames {
  private static final Set<String> SAYING =
      Set.of(
          "geven",
          "benoemen",
          "vermelden",
          "melden",
          "merken",
          "benadrukken",
          "noemen",
          "tekenen",
          "onderstrepen",
          "beseffen",
          "stellen",
          "zeggen");

  private static final Pattern INTRODUCES =
      Pattern.compile(
          " (?:betekent|impliceert|onverlet|omstandigheid|feit is|is duidelijk|voor zich|neemt niet weg"
              + "|is logisch|is helder|besef|staat vast) ");

  private Frames() {}

  /** The clauses with the one that speaks first. */
  static List<Clause> open(List<Clause> clauses) {
    boolean introduces = INTRODUCES.matcher(clauses.get(0).text()).find();
    for (int i = 1; i < clauses.size(); i++) {
      if (isContent(clauses.get(i)) && (introduces || i > 1 && isSaying(clauses.get(i - 1)))) {
        List<Clause> opened = new ArrayList<>(clauses.subList(i, clauses.size()));
        opened.addAll(clauses.subList(0, i));
        return opened;
      }
    }
    return clauses;
  }

  private static boolean isContent(Clause clause) {
    return clause.text().startsWith(" dat ");
  }

  private static boolean isSaying(Clause clause) {
    List<Word> words = clause.words();
    return words.get(0).text().equals("om")
        && words.size() <= 6
        && SAYING.contains(words.get(words.size() - 1).text());
  }
}
