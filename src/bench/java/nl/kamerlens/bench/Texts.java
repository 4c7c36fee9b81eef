package nl.kamerlens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.document.Source;

/** The documents that are measured: the corpus, or one letter in each format beside it. */
final class Texts {
  private static final Path CORPUS = Path.of("corpus/documents");
  private static final Path FORMATS = Path.of("src/test/resources/letter");

  private Texts() {}

  /**
   * @param set {@code corpus} or {@code mixed}
   */
  static List<Source> of(String set) throws IOException {
    List<Source> all = read(CORPUS);
    if (set.equals("mixed")) {
      all.addAll(read(FORMATS));
    }
    return all;
  }

  static long bytes(List<Source> sources) {
    return sources.stream().mapToLong(s -> s.bytes().length).sum();
  }

  private static List<Source> read(Path folder) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        sources.add(new Source(file.toString(), Files.readAllBytes(file)));
      }
    }
    return sources;
  }
}
