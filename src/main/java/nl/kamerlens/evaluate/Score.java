package nl.kamerlens.evaluate;

import java.util.List;

/**
 * How well a layer was found.
 *
 * @param layer {@code reference}, {@code motion}, {@code commitment} or {@code date}
 * @param gold records of the gold standard that count
 * @param found findings that count
 * @param hit pairs that match
 * @param fields the accuracy of the fields on the pairs
 * @param errors each miss, false hit and wrong field, one line each
 */
public record Score(
    String layer, int gold, int found, int hit, List<FieldScore> fields, List<String> errors) {
  public Score {
    fields = List.copyOf(fields);
    errors = List.copyOf(errors);
  }

  /**
   * How often a field is right.
   *
   * @param right on so many of the pairs
   * @param of all pairs
   */
  public record FieldScore(String name, int right, int of) {
    public double accuracy() {
      return ratio(right, of);
    }
  }

  public double precision() {
    return ratio(hit, found);
  }

  public double recall() {
    return ratio(hit, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
