package nl.kamerlens.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One document to read.
 *
 * @param path as it was given, or found below a directory that was given; {@code -} is standard
 *     input
 * @param doc its name in the tables, unique in a run
 * @param root the directory that was given and that holds it; null where the file was named itself
 * @param archive the file that holds it, in {@code letters.zip!/brief.pdf}; null where it is a file
 */
public record Input(String path, String doc, @Nullable Path root, @Nullable Path archive) {
  public static final String STDIN = "-";

  public boolean isStdin() {
    return path.equals(STDIN);
  }

  public Path file() {
    return Path.of(path);
  }
}
