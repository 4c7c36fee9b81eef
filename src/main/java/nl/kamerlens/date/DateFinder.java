package nl.kamerlens.date;

import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;

/** Finds time expressions and the days that they stand for. */
public final class DateFinder {
  /**
   * All time expressions of the text, in its order.
   *
   * @param anchor the days from which relative ones count
   * @param taken stretches that are no time: citations, links
   */
  public List<DateExpression> find(AnalyzedText text, Anchor anchor, List<Span> taken) {
    return List.of();
  }
}
