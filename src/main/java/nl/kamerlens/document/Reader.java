package nl.kamerlens.document;

/** Reads one format. Implementations keep no state and may be shared between threads. */
public interface Reader {
  /** Whether these bytes are of this format, judged by their content. */
  boolean accepts(Source source);

  /**
   * Reads the document.
   *
   * @throws DocumentException if the bytes cannot be read as this format
   */
  Document read(Source source, Limits limits) throws DocumentException;
}
