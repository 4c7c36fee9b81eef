package nl.kamerlens.document;

import java.util.List;

/** All formats, asked in this order. A new format is one line here. */
public final class DocumentReaders {
  private static final List<Reader> READERS =
      List.of(new PdfReader(), new OfficialXmlReader(), new PlainTextReader());

  private DocumentReaders() {}

  /** Reads a document within the usual limits. */
  public static Document read(Source source) throws DocumentException {
    return read(source, Limits.DEFAULT);
  }

  /**
   * Reads a document in whatever format its bytes are.
   *
   * @throws DocumentException if it is empty, of no known format, broken, or larger than the limits
   */
  public static Document read(Source source, Limits limits) throws DocumentException {
    if (source.bytes().length == 0) {
      throw new DocumentException("the file is empty");
    }
    if (source.bytes().length > limits.fileBytes()) {
      throw limits.tooLarge();
    }
    for (Reader reader : READERS) {
      if (reader.accepts(source)) {
        return reader.read(source, limits);
      }
    }
    throw new DocumentException("not a document of a known format; convert it to plain text");
  }
}
