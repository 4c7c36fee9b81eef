package nl.kamerlens.extract;

import nl.kamerlens.document.Metadata;
import nl.kamerlens.text.AnalyzedText;

/** Finds what a document says of itself: its date, type, authors, own number. */
final class MetadataFinder {
  Metadata find(AnalyzedText text) {
    return Metadata.NONE;
  }
}
