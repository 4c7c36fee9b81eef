package nl.kamerlens.stance;

import java.util.List;

/**
 * Which stance of an earlier text a later one takes up.
 *
 * @param pairs the stances that belong together, the likest first
 * @param onlyFrom those of the earlier one without a partner
 * @param onlyTo those of the later one without a partner
 */
public record Alignment(List<Pair> pairs, List<Statement> onlyFrom, List<Statement> onlyTo) {
  public Alignment {
    pairs = List.copyOf(pairs);
    onlyFrom = List.copyOf(onlyFrom);
    onlyTo = List.copyOf(onlyTo);
  }

  /**
   * Two stances that belong together.
   *
   * @param similarity 0 to 1
   */
  public record Pair(Statement from, Statement to, double similarity) {}
}
