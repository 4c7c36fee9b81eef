package nl.kamerlens.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a layer was found.
 *
 * @param layer {@code reference}, {@code motion}, {@code commitment}, {@code date}, {@code stance}
 *     or {@code stance-part}
 * @param partial whether the gold standard is a selection: then only the recall tells something
 * @param gold records of the gold standard that count
 * @param found findings that count
 * @param hit pairs that match
 * @param fields the accuracy of the fields on the pairs
 * @param errors each miss, false hit and wrong field, one line each
 */
public record Score(
    String layer,
    boolean partial,
    int gold,
    int found,
    int hit,
    List<FieldScore> fields,
    List<String> errors) {
  public Score {
    fields = List.copyOf(fields);
    errors = List.copyOf(errors);
  }

  /** Against a gold standard that is complete. */
  Score(String layer, int gold, int found, int hit, List<FieldScore> fields, List<String> errors) {
    this(layer, false, gold, found, hit, fields, errors);
  }

  /**
   * How often a field is right.
   *
   * @param right on so many of the pairs
   * @param of all pairs
   * @param macroF1 the mean of the F1 of each value, where it is what counts; null elsewhere
   */
  public record FieldScore(String name, int right, int of, @Nullable Double macroF1) {
    FieldScore(String name, int right, int of) {
      this(name, right, of, null);
    }

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
