package nl.kamerlens.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.cli.Main;

/** The tables of the command line, to compare with. */
final class CommandLineTables {
  private CommandLineTables() {}

  /** Writes the tables of these inputs and returns the exit code. */
  static int write(Path folder, String... inputs) {
    Stream<String> words =
        Stream.concat(Stream.of("extract", "-o", folder + "/"), Stream.of(inputs));
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(
        new ByteArrayInputStream(new byte[0]), nowhere, nowhere, words.toArray(String[]::new));
  }

  /** The folders hold the same files with the same rows in the same order. */
  static void assertSame(Path expected, Path actual) throws IOException {
    assertThat(names(actual)).isEqualTo(names(expected)).contains("references.csv", "errors.csv");
    for (String name : names(expected)) {
      // By lines first: what differs is easier to see.
      assertThat(Files.readAllLines(actual.resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllLines(expected.resolve(name)));
      assertThat(actual.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
