package nl.kamerlens.report;

import nl.kamerlens.extract.Extraction;

/**
 * Turns extractions into the text of a file, one document at a time.
 *
 * <p>A writer keeps no state, so that documents may be turned into text side by side and put
 * together in their order: {@code begin() + write(a) + between() + write(b) + end()}.
 */
public interface ExtractionWriter {
  /** What stands before the first document. */
  default String begin() {
    return "";
  }

  /** One document. */
  String write(Extraction extraction);

  /** What stands between two documents. */
  default String between() {
    return "";
  }

  /** What stands behind the last document. */
  default String end() {
    return "";
  }
}
