package nl.kamerlens.evaluate;

/**
 * How well stances were found.
 *
 * @param hits gold stances that were found
 * @param wrong findings that are no gold stance; tells something only where the gold is complete
 * @param missed gold stances that were not found
 * @param topic share of the hits with a right topic
 * @param polarity mean of the F1 of each polarity among the hits
 * @param strength share of the hits with the right strength
 * @param tense share of the hits with the right tense
 * @param holder share of the hits with the right holder
 */
public record StanceScore(
    int hits,
    int wrong,
    int missed,
    double topic,
    double polarity,
    double strength,
    double tense,
    double holder) {

  public double precision() {
    return hits + wrong == 0 ? 0 : hits / (double) (hits + wrong);
  }

  public double recall() {
    return hits + missed == 0 ? 0 : hits / (double) (hits + missed);
  }

  public double f1() {
    return 2 * hits + wrong + missed == 0 ? 0 : 2.0 * hits / (2 * hits + wrong + missed);
  }
}
