package nl.kamerlens.commitment;

import java.util.List;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.text.AnalyzedText;

/** Finds what the authors say that will be done. */
public final class CommitmentFinder {
  /**
   * All commitments of the text, in its order.
   *
   * @param dates the time expressions of the same text, vague ones included
   */
  public List<Commitment> find(AnalyzedText text, List<DateExpression> dates) {
    return List.of();
  }
}
