package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes. */
class DeterminismTest {
  private static final String CORPUS = "corpus/documents";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl"})
  void whateverTheNumberOfJobs(String format) throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          directory.resolve("letter-" + i + ".txt"), "Zie Kamerstuk 35 207, nr. " + i + ".\n");
    }
    String[] command = {"extract", "--format", format, directory.toString(), CORPUS, "--jobs"};
    Run one = Run.of(append(command, "1"));
    assertThat(one.code()).isZero();
    assertThat(Run.of(append(command, "4"))).isEqualTo(one);
  }

  private static String[] append(String[] words, String word) {
    return Stream.concat(Stream.of(words), Stream.of(word)).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "en-US", "tr-TR", "ar-EG-u-nu-arab"})
  void whateverTheLocale(String tag) {
    Locale before = Locale.getDefault();
    Run root = Run.of("extract", CORPUS);
    Run scores = evaluate();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Run.of("extract", "--format", "TEXT", CORPUS)).isEqualTo(root);
      assertThat(evaluate()).isEqualTo(scores);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Run evaluate() {
    return Run.of("evaluate", "--gold", "corpus/gold/dates.jsonl", CORPUS);
  }

  @Test
  void whateverTheOrderOfTheArguments() throws IOException {
    Path a = Files.writeString(directory.resolve("a.txt"), "Zie Kamerstuk 35 207, nr. 1.\n");
    Path b = Files.writeString(directory.resolve("b.txt"), "Zie Kamerstuk 35 207, nr. 2.\n");
    Run ordered = Run.of("extract", a.toString(), b.toString());
    assertThat(Run.of("extract", b.toString(), a.toString())).isEqualTo(ordered);
    assertThat(Run.of("extract", directory.toString(), b.toString())).isEqualTo(ordered);
  }
}
