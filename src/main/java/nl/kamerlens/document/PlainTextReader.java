package nl.kamerlens.document;

import org.jspecify.annotations.Nullable;

/** Plain text, as pdftotext and people leave it. */
final class PlainTextReader implements Reader {

  @Override
  public boolean accepts(Source source) {
    return true;
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    TextDecoder.Decoded decoded = TextDecoder.decode(source.bytes());
    if (decoded.text().length() > limits.textLength()) {
      throw limits.tooLong();
    }
    return layOut(
        source.name(), source.path(), source.sha256(), decoded.encoding(), decoded.text());
  }

  static Document layOut(
      String name, String path, String sha256, @Nullable String encoding, String text) {
    PlainTextLayout layout = PlainTextLayout.of(text);
    return new Document(
        name,
        path,
        sha256,
        "text",
        encoding,
        text,
        layout.blocks(),
        null,
        layout.pageStarts(),
        Metadata.NONE);
  }
}
