package nl.kamerlens.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists as data: {@code lexicons/NAME.txt}, one entry a line, {@code #} begins a comment. */
public final class Lexicon {
  private Lexicon() {}

  /**
   * The entries in the order of the file.
   *
   * @throws IllegalStateException if there is no lexicon of that name
   */
  public static List<String> load(String name) {
    String path = "/nl/kamerlens/lexicons/" + name + ".txt";
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(Lexicon::withoutComment)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
