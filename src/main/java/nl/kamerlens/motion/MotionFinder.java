package nl.kamerlens.motion;

import java.util.List;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.text.AnalyzedText;

/** Finds the moties that are named. */
public final class MotionFinder {
  /**
   * All moties of the text, in its order.
   *
   * @param references the citations of the same text
   */
  public List<Motion> find(AnalyzedText text, List<Reference> references) {
    return List.of();
  }
}
