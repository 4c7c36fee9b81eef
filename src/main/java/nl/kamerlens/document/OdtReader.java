package nl.kamerlens.document;

import java.util.Map;

/** Texts of LibreOffice: a zip whose {@code content.xml} holds everything but running heads. */
final class OdtReader implements Reader {
  private static final String CONTENT = "content.xml";

  @Override
  public boolean accepts(Source source) {
    return source.startsWith("PK\u0003\u0004")
        && Zips.holds(source, CONTENT)
        && !Zips.holds(source, "[Content_Types].xml");
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    Map<String, byte[]> parts =
        ZipParts.read(
            source.bytes(), limits, name -> name.equals(CONTENT) || name.equals("styles.xml"));
    byte[] content = parts.get(CONTENT);
    if (content == null) {
      throw new DocumentException("a broken OpenDocument text: it lacks " + CONTENT);
    }
    TextComposer composer = new TextComposer(limits);
    new OdtWalk(new XmlEvents(content, limits), composer).run();
    byte[] styles = parts.get("styles.xml");
    if (styles != null) {
      OdtWalk.writeFurniture(new XmlEvents(styles, limits), composer);
    }
    return TypedNotes.mend(composer.finish(source, "odt", Metadata.NONE));
  }
}
