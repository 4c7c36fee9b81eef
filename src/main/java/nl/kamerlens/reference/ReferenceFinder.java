package nl.kamerlens.reference;

import java.util.List;
import nl.kamerlens.text.AnalyzedText;

/** Finds citations of official publications. */
public final class ReferenceFinder {
  /** All citations of the text, in its order. */
  public List<Reference> find(AnalyzedText text) {
    return List.of();
  }
}
