package nl.kamerlens.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code metadata.xml} that officielebekendmakingen.nl offers with each publication,
 * where it was saved beside the document.
 *
 * <p>{@code kst-36471-59.metadata.xml} belongs to {@code kst-36471-59.xml}; a plain {@code
 * metadata.xml} to the document or the directory whose identifier it has.
 */
final class MetadataBeside {
  private static final long LARGEST = 1 << 20;

  private MetadataBeside() {}

  /**
   * The document with the metadata beside it; the same where there are none. The day that the
   * document itself prints goes before the one on which it was registered.
   */
  static Document add(Document document, Limits limits) {
    XmlFields fields = find(document, limits);
    if (fields == null) {
      return document;
    }
    Metadata own = document.metadata();
    Metadata printed =
        Metadata.builder().date(own.date()).interval(own.earliest(), own.latest()).build();
    return document.with(printed.orElse(OfficialXmlMetadata.of(fields, document)).orElse(own));
  }

  private static @Nullable XmlFields find(Document document, Limits limits) {
    Path file = file(document.path());
    Path folder = file == null ? null : file.toAbsolutePath().getParent();
    if (file == null || folder == null) {
      return null;
    }
    String stem = new Source(document.path(), new byte[0]).name();
    for (String suffix : List.of(".metadata.xml", "-metadata.xml", "_metadata.xml")) {
      XmlFields fields = read(folder.resolve(stem + suffix), limits);
      if (fields != null) {
        return fields;
      }
    }
    XmlFields fields = read(folder.resolve("metadata.xml"), limits);
    return fields != null && isOf(fields, document, stem, folder) ? fields : null;
  }

  private static boolean isOf(XmlFields fields, Document document, String stem, Path folder) {
    String id = fields.first("DC.identifier");
    return !id.isEmpty()
        && (id.equals(document.metadata().id()) || id.equals(stem) || folder.endsWith(id));
  }

  private static @Nullable Path file(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The fields of a file; null where it is not there or not what its name says. */
  private static @Nullable XmlFields read(Path file, Limits limits) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return null;
      }
      XmlEvents events = new XmlEvents(Files.readAllBytes(file), limits);
      XmlFields fields = new XmlFields();
      for (XmlEvents.Event event = events.next(); event != null; event = events.next()) {
        if (event == XmlEvents.Event.START) {
          fields.add(events.attribute("name"), events.attribute("content"));
        }
      }
      return fields;
    } catch (IOException | DocumentException e) {
      return null;
    }
  }
}
