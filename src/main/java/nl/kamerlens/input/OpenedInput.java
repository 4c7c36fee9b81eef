package nl.kamerlens.input;

import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.DoubleEncoding;
import nl.kamerlens.document.Limits;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;

/** An input whose bytes are there; it is read as a document only when that is asked for. */
public final class OpenedInput {
  private final Input input;
  private final Source source;
  private final Limits limits;
  private final boolean fixEncoding;
  private @Nullable String encoding;

  OpenedInput(Input input, Source source, Limits limits, boolean fixEncoding) {
    this.input = input;
    this.source = source;
    this.limits = limits;
    this.fixEncoding = fixEncoding;
  }

  public Input input() {
    return input;
  }

  /** The SHA-256 of the bytes. */
  public String sha256() {
    return source.sha256();
  }

  /** Reads the bytes. */
  public Document document() throws DocumentException {
    Source mended = fixEncoding ? DoubleEncoding.mend(source) : source;
    Document document = DocumentReaders.read(mended, limits).renamed(input.doc());
    encoding = document.encoding();
    return fixEncoding ? document.withSha256(source.sha256()) : document;
  }

  /** How it was decoded; null where it was not read, or where nothing is to be told of it. */
  @Nullable String encoding() {
    return encoding;
  }
}
