package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.report.ColumnDictionary;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tool prints. */
class ReadmeTest {
  private final List<String> readme = Files.readAllLines(Path.of("README.md"));

  ReadmeTest() throws IOException {}

  @Test
  void showsTheScoresAsTheyAre() {
    Run run =
        Run.of(
            "evaluate",
            "corpus/documents",
            "--gold",
            "corpus/gold/references.jsonl",
            "corpus/gold/motions.jsonl",
            "corpus/gold/commitments.jsonl",
            "corpus/gold/dates.jsonl",
            "corpus/gold/complete.jsonl");
    assertThat(run.out().lines().filter(line -> !line.isBlank()).map(line -> "    " + line))
        .isNotEmpty()
        .allMatch(readme::contains);
  }

  @Test
  void describesEachColumnAsTheDataDictionaryDoes() {
    int from = readme.indexOf("<!-- COLUMNS -->");
    int to = readme.indexOf("<!-- /COLUMNS -->");
    assertThat(readme.subList(from + 1, to))
        .isEqualTo(ColumnDictionary.ofAll().markdown().lines().toList());
  }
}
