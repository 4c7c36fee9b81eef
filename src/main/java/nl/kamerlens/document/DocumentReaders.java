package nl.kamerlens.document;

import java.util.List;

/** All formats, asked in this order. A new format is one line here. */
public final class DocumentReaders {
  private static final List<Reader> READERS =
      List.of(
          new PdfReader(),
          new DocxReader(),
          new OdtReader(),
          new ArchiveReader(),
          new RtfReader(),
          new HtmlReader(),
          new OfficialXmlReader(),
          new UnreadableReader(),
          new PlainTextReader());

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
        return readBy(reader, source, limits);
      }
    }
    throw new DocumentException("not a document of a known format; convert it to plain text");
  }

  /** What a library throws over broken bytes is an error of the file, not of this program. */
  private static Document readBy(Reader reader, Source source, Limits limits)
      throws DocumentException {
    try {
      return MetadataBeside.add(reader.read(source, limits), limits);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new DocumentException("broken or of an unknown kind; save it anew", e);
    } catch (OutOfMemoryError e) {
      throw new DocumentException("it needs more memory than there is; split it", e);
    }
  }
}
