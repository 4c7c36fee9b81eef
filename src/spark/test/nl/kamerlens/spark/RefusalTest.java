package nl.kamerlens.spark;

import static nl.kamerlens.spark.LocalJob.LETTER;
import static nl.kamerlens.spark.LocalJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be is said in one line, and nothing is touched. */
@ExtendWith(LocalJob.class)
class RefusalTest {
  @TempDir private Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "give either paths or --table FILE | LETTER --table some.parquet",
        "--only: no layer moties | LETTER --only moties",
        "--min-confidence is marked, bracketed or bare | LETTER --min-confidence sure",
        "--date is not a day like 2024-03-24: gisteren | LETTER --date gisteren",
        "--part must be at least 1 | LETTER --part 0",
      })
  void anOptionThatMakesNoSense(String cause, String words) {
    assertOneLine(2, cause, extract(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "members.csv | name,party | it has no column surname | LETTER --members",
        "dossiers.txt | nonsense | line 1: not a dossier like 21501-33 | LETTER --dossiers",
        "known.csv | name,party | it has no column doc | LETTER --manifest",
        "topics.json | [{] | not JSON at line 1 | LETTER --only stances --topics",
        "letters.parquet | Geachte voorzitter | neither Parquet nor JSON Lines | --table",
        "broken.jsonl | {\"doc\":\"a\" | a line of it is not JSON | --table",
        "nameless.jsonl | {\"text\":\"x\"} | needs a column doc | --table",
        "twice.jsonl | {\"doc\":\"a\",\"text\":\"\"}\\n{\"doc\":\"a\"} | two rows are called a | --table",
      })
  void aFileThatCannotBeUsedIsNamed(String name, String text, String cause, String words)
      throws IOException {
    Path file = Files.writeString(work.resolve(name), text.replace("\\n", "\n"));

    String[] given = extract(words + " " + file);
    assertOneLine(3, file + ": ", given);
    assertOneLine(3, cause, given);
  }

  @ParameterizedTest
  @CsvSource({"--members", "--dossiers", "--manifest", "--only stances --topics", "--table"})
  void aFileThatIsNotThere(String option) {
    String inputs = option.equals("--table") ? "" : "LETTER ";
    assertOneLine(3, "gone", extract(inputs + option + " " + work.resolve("gone")));
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectories(work.resolve("foreign"));
    Files.writeString(foreign.resolve("thesis.txt"), "mine");

    assertOneLine(
        3, "it holds something else", "extract", LETTER.toString(), "-o", foreign.toString());
    assertOneLine(3, "no run wrote it", "tables", foreign.toString(), "-o", work + "/no");
    assertThat(foreign.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void aRunThatDidNotFinishIsNotRead() throws IOException {
    Path run = Files.createDirectories(work.resolve("unfinished"));
    Files.createFile(run.resolve("_STARTED"));

    assertOneLine(3, "the run has not finished", "tables", run.toString(), "-o", work + "/no");
  }

  private String[] extract(String words) {
    String all = "extract -o " + work.resolve("refused") + " " + words;
    return all.replace("LETTER", LETTER.toString()).split(" +");
  }

  private void assertOneLine(int code, String cause, String... args) {
    LocalJob.Said said = run(args);
    assertThat(said.err()).contains(cause).hasLineCount(1);
    assertThat(said.code()).isEqualTo(code);
    assertThat(work.resolve("refused")).doesNotExist();
  }
}
