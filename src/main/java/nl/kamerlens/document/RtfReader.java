package nl.kamerlens.document;

/** Rich Text Format. */
final class RtfReader implements Reader {
  @Override
  public boolean accepts(Source source) {
    return source.startsWith("{\\rtf");
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    TextComposer composer = new TextComposer(limits);
    new RtfWalk(source.bytes(), composer, limits).run();
    return TypedNotes.mend(composer.finish(source, "rtf", Metadata.NONE));
  }
}
