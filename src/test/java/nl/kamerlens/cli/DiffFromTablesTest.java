package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison that is made of tables is the one of the documents themselves. */
class DiffFromTablesTest {
  private static final String CORPUS = "corpus/documents";

  @TempDir private Path directory;
  private Path letters;
  private Path tables;

  /** Two topics in a sentence, a line break in a quote, characters beyond the first plane. */
  @BeforeEach
  void writeLetters() throws IOException {
    letters = directory.resolve("letters");
    tables = directory.resolve("tables");
    write(
        "2019/2019-nota.txt",
        "Nederland zet in op een gelijk speelveld. In 2019 🙂 steunt Nederland de\n"
            + "dalai lama en sancties 🙂 tegen Xinjiang.\n");
    write("2021/2021-brief.txt", "Wij steunen de dalai lama.\n");
    write("later/2025-brief.txt", "Nederland zet in op een gelijk speelveld.\n");
  }

  private void write(String name, String text) throws IOException {
    Path letter = letters.resolve(name);
    Files.createDirectories(letter.getParent());
    Files.writeString(letter, text);
  }

  private void extract(String... arguments) {
    List<String> all = new ArrayList<>(List.of("extract", "-o", tables + "/"));
    all.addAll(List.of(arguments));
    assertThat(Run.of(all.toArray(new String[0])).code()).isZero();
  }

  private Run fromTables(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff", "--from-tables", tables.toString()));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(new String[0]));
  }

  @Test
  void ofTheCorpusTheyAreEqualInEveryFormat() {
    extract("--only", "motions,stances", CORPUS);
    Path direct = directory.resolve("direct");
    Path again = directory.resolve("again");
    Run.of("diff", "--from", "2019", "--to", "2021,2025", CORPUS, "-o", direct + "/");
    fromTables("--from", "2019", "--to", "2021,2025", "-o", again + "/");
    for (String file :
        List.of("diff.csv", "stances.csv", "diff.json", "diff.html", "datapackage.json")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
    }
    assertThat(fromTables("--from", "2019", "--to", "2025").out())
        .contains("Taiwan: status quo")
        .isEqualTo(Run.of("diff", "--from", "2019", "--to", "2025", CORPUS).out());
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2025", // of the text or the name
    "2018-2021, 2025-brief",
    "2019-nota, 2021-brief",
    "letters/2019, letters/later", // folders, by the column path
  })
  void sidesAreChosenAlike(String from, String to) {
    extract("--only", "stances", letters.toString());
    String earlier = from.replace("letters", letters.toString());
    String later = to.replace("letters", letters.toString());
    assertThat(fromTables("--from", earlier, "--to", later, "-f", "json").out())
        .contains("\"steps\"")
        .isEqualTo(
            Run.of("diff", "--from", earlier, "--to", later, "-f", "json", letters.toString())
                .out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=csv", "--excel"})
  void lineBreaksAndPairsOfUnitsStayInTheirPlace(String form) {
    extract("--only", "stances", form, letters.toString());
    Run again = fromTables("--format", "html");
    assertThat(again.out())
        .contains("In 2019 🙂 <mark class=\"cue\">steunt</mark> Nederland")
        .isEqualTo(Run.of("diff", "--format", "html", letters.toString()).out());
    assertThat(fromTables("--format", "stances").out())
        .contains("Nederland de\ndalai lama")
        .isEqualTo(Run.of("diff", "--format", "stances", letters.toString()).out());
  }

  @Test
  void ownTopicsAreGivenAgain() throws IOException {
    Path own = directory.resolve("own.json");
    Files.writeString(own, "[{\"slug\": \"spel\", \"terms\": [\"gelijk speelveld\"]}]");
    extract("--only", "stances", "--topics", own.toString(), letters.toString());
    assertThat(fromTables("--from", "2019", "--to", "2025", "--topics", own.toString()).out())
        .contains("CONTINUED (1)\n  spel ");
    assertRefused("2019-nota: stances on the topics own ", "but --topics is china ");
  }

  private void assertRefused(String... words) {
    Run run = fromTables("--from", "2019", "--to", "2025");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .hasSize(1)
        .first()
        .asString()
        .contains(words)
        .contains("make it ", "with extract --only stances -o DIR/");
  }

  @Test
  void aMissingTableIsRefused() {
    extract(letters.toString());
    assertRefused("tables/stances.csv: no such table");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a column of an older version
        "documents.csv | ,words, | ,n_words, | no column words",
        "stances.csv | ,also_weights | '' | no column also_weights",
        // stances were not looked for
        "documents.csv | china [0-9a-f]{12} | '' | 2019-nota: no stances were looked for",
        "documents.csv | ,\\d+,china | ,,china | 2019-nota: words is not known",
        "documents.csv | ,text,,, | ,text,,,20 | 2019-nota: date is not a day",
        // rows that were changed
        "stances.csv | ,gelijk-speelveld, | ,spel, | 2019-nota, start 0: there is no topic spel",
        "stances.csv | ,support, | ,suport, | 2019-nota, start 0: polarity cannot be suport",
        "stances.csv | ,support,2, | ,support,7, | strength is not from 1 to 3",
        "stances.csv | ,10,24, | ,11,24, | cue_start: \"zet in\" does not stand at 11",
        "stances.csv | ,10,24, | ,x,24, | cue_start is not a number: x",
        "stances.csv | ,10,24, | ,10,999, | terms_start cannot be 999",
        "stances.csv | ,10,24, | ,10,, | terms and terms_start are not equally many",
      })
  void aBrokenTableIsRefusedInOneLine(String table, String found, String put, String words)
      throws IOException {
    extract("--only", "stances", letters.toString());
    Path file = tables.resolve(table);
    String text = Files.readString(file);
    String changed = text.replaceFirst(found, put);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
    assertRefused("tables/" + table + ": ", words);
  }

  @Test
  void whatWasNotReadIsTold() throws IOException {
    write("2020/leeg.txt", "");
    Run.of("extract", "--only", "stances", "-o", tables + "/", letters.toString());
    Run run = fromTables("--from", "2019", "--to", "2025");
    assertThat(run.code()).isZero();
    assertThat(run.errorLines()).hasSize(1).first().asString().contains("errors.csv", "a document");
  }

  @Test
  void documentsAndTablesExcludeEachOther() {
    extract("--only", "stances", letters.toString());
    assertThat(fromTables(letters.toString()).code()).isEqualTo(2);
  }
}
