package nl.kamerlens.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kamerlens.document.Archives;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Limits;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * The documents in archives: {@code letters.zip!/2021/brief.pdf}.
 *
 * <p>The archive opened last is kept, since the documents of one archive are read one after the
 * other; no more than one stands in memory.
 */
public final class OpenArchive {
  private final Limits limits;
  private @Nullable Path file;
  private Map<String, Source> entries = Map.of();
  private int size;

  public OpenArchive(Limits limits) {
    this.limits = limits;
  }

  /**
   * The paths of its documents; none where the file is no archive, or one of a single file, which
   * is read as that file.
   *
   * @throws DocumentException if it is broken, or holds no documents
   */
  public synchronized List<String> paths(Path archive) throws IOException, DocumentException {
    if (!beginsLikeArchive(archive)) {
      return List.of();
    }
    open(archive);
    if (size != 1 && entries.isEmpty()) {
      throw new DocumentException("no documents in this archive");
    }
    return size == 1 ? List.of() : entries.keySet().stream().sorted().toList();
  }

  public synchronized Source read(Path archive, String path) throws IOException, DocumentException {
    if (!archive.equals(file)) {
      open(archive);
    }
    Source entry = entries.get(path);
    if (entry == null) {
      throw new DocumentException("no longer in the archive");
    }
    return entry;
  }

  private void open(Path archive) throws IOException, DocumentException {
    file = null;
    entries = Map.of();
    List<Source> all = Archives.unpack(source(archive), limits);
    size = all.size();
    entries =
        all.stream()
            .filter(DirectoryWalk::isDocument)
            .collect(Collectors.toMap(Source::path, Function.identity(), (one, two) -> one));
    file = archive;
  }

  private Source source(Path archive) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
    try (InputStream in = Files.newInputStream(archive)) {
      return new Source(archive.toString(), in.readNBytes(most));
    }
  }

  private static boolean beginsLikeArchive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      int second = in.read();
      return first == 'P' && second == 'K' || first == 0x1F && second == 0x8B;
    }
  }
}
