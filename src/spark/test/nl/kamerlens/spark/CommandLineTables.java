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

  /** Writes the tables of these inputs, or with these options, and returns the exit code. */
  static int write(Path folder, String... words) {
    return write(folder, List.of(words));
  }

  static int write(Path folder, List<String> given) {
    Stream<String> words = Stream.concat(Stream.of("extract", "-o", folder + "/"), given.stream());
    return run(new ByteArrayOutputStream(), words.toArray(String[]::new));
  }

  /** What it prints. */
  static String say(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    assertThat(run(said, words)).isZero();
    return said.toString(UTF_8);
  }

  private static int run(ByteArrayOutputStream said, String... words) {
    PrintStream out = new PrintStream(said, true, UTF_8);
    return Main.run(new ByteArrayInputStream(new byte[0]), out, out, words);
  }

  /** The folders hold the same files with the same rows in the same order. */
  static void assertSame(Path expected, Path actual) throws IOException {
    assertThat(names(actual)).isEqualTo(names(expected)).contains("documents.csv", "errors.csv");
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
