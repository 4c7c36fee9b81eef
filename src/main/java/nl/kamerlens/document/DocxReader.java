package nl.kamerlens.document;

import java.util.Map;
import java.util.Set;

/** Word documents since 2007: a zip of XML parts. */
final class DocxReader implements Reader {
  private static final Set<String> UNUSED =
      Set.of("media", "theme", "embeddings", "fonts", "customXml");

  @Override
  public boolean accepts(Source source) {
    return source.startsWith("PK\u0003\u0004") && Zips.holds(source, "[Content_Types].xml");
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    Map<String, byte[]> parts =
        ZipParts.read(
            source.bytes(),
            limits,
            name -> isXml(name) && UNUSED.stream().noneMatch(name::contains));
    DocxParts docx = DocxParts.of(parts, limits);
    TextComposer composer = new TextComposer(limits);
    new DocxWalk(docx, composer).run();
    return TypedNotes.mend(composer.finish(source, "docx", Metadata.NONE));
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }
}
