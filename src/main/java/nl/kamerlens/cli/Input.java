package nl.kamerlens.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to read.
 *
 * @param path as it was given, or found below a directory that was given; {@code -} is standard
 *     input
 * @param doc its name in the tables, unique in a run
 * @param root the directory that was given and that holds it; null where the file was named itself
 */
record Input(String path, String doc, @Nullable Path root) {
  static final String STDIN = "-";

  boolean isStdin() {
    return path.equals(STDIN);
  }

  Path file() {
    return Path.of(path);
  }
}
