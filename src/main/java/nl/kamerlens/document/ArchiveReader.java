package nl.kamerlens.document;

import java.util.List;

/** An archive of one document is that document; one of several is opened by {@link Archives}. */
final class ArchiveReader implements Reader {
  @Override
  public boolean accepts(Source source) {
    return Archives.isArchive(source);
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    List<Source> inside = Archives.unpack(source, limits);
    if (inside.size() != 1) {
      throw new DocumentException(
          inside.isEmpty()
              ? "an archive without documents"
              : "an archive of " + inside.size() + " documents; unpack it first");
    }
    return DocumentReaders.read(inside.get(0), limits);
  }
}
