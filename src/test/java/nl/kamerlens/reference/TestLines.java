package nl.kamerlens.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a test resource without its comments, and an empty one behind them. */
final class TestLines {
  private TestLines() {}

  static List<String> of(String name) {
    try (InputStream in = Objects.requireNonNull(TestLines.class.getResourceAsStream(name));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Stream.concat(reader.lines().filter(line -> !line.startsWith("#")), Stream.of(""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
