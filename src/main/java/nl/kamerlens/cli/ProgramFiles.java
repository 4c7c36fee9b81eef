package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.kamerlens.report.Hash;

/** The files that Kamerlens itself is made of, in its jar or in the folder of its classes. */
final class ProgramFiles {
  private static final String ROOT = "nl/kamerlens/";

  private ProgramFiles() {}

  /** Their names in order: {@code rules/references.yaml}, {@code cli/Main.class}. */
  static List<String> names() throws IOException {
    Path place = place();
    if (Files.isDirectory(place)) {
      Path root = place.resolve(ROOT);
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      }
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(ROOT))
          .map(name -> name.substring(ROOT.length()))
          .sorted()
          .toList();
    }
  }

  /** One hash of the names and bytes of those that are chosen. */
  static String sha256(Predicate<String> chosen) throws IOException {
    Hash hash = new Hash();
    for (String name : names()) {
      if (chosen.test(name)) {
        try (InputStream in = ProgramFiles.class.getResourceAsStream("/" + ROOT + name)) {
          hash.add(name.getBytes(StandardCharsets.UTF_8));
          hash.add(in == null ? new byte[0] : in.readAllBytes());
        }
      }
    }
    return hash.hex();
  }

  private static Path place() {
    try {
      return Path.of(
          ProgramFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
