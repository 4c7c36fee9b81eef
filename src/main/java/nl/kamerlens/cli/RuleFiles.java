package nl.kamerlens.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.kamerlens.rule.RuleSet;

/** The names of all rule sets: the files {@code rules/*.yaml} beside the classes. */
final class RuleFiles {
  private static final String FOLDER = "nl/kamerlens/rules/";
  private static final String EXTENSION = ".yaml";

  private RuleFiles() {}

  static List<String> names() throws IOException {
    Path place = place();
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place.resolve(FOLDER))) {
        return names(files.map(file -> FOLDER + file.getFileName()));
      }
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      return names(jar.stream().map(ZipEntry::getName));
    }
  }

  private static Path place() {
    try {
      return Path.of(RuleSet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Stream<String> files) {
    return files
        .filter(file -> file.startsWith(FOLDER) && file.endsWith(EXTENSION))
        .map(file -> file.substring(FOLDER.length(), file.length() - EXTENSION.length()))
        .sorted()
        .toList();
  }
}
