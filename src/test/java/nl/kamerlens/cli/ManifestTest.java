package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  @TempDir private Path directory;
  private Path letter;

  @BeforeEach
  void writeLetter() throws IOException {
    Files.createDirectories(directory.resolve("documents"));
    letter = Files.writeString(directory.resolve("documents/letter.txt"), "Een brief.\n");
  }

  private Path manifest(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private String out(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(
        new String[] {"extract", "--format", "jsonl", letter.toString()}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    Run run = Run.of(words);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @CsvSource({"manifest.csv", "documents/manifest.csv"})
  void aManifestBesideTheDocumentOrOneUpIsUsed(String name) throws IOException {
    manifest(name, "doc,date,type\nletter,2022-05-11,brief\n");
    assertThat(out())
        .contains("\"type\":\"brief\"", "\"date\":\"2022-05-11\",\"earliest\":\"2022-05-11\"");
    assertThat(Run.of("extract", "-v", letter.toString()).err()).contains("used as manifest");
  }

  @Test
  void itIsFoundAboveSubdirectoriesOfWhatWasGiven() throws IOException {
    Path deep = directory.resolve("documents/2020/may/deep.txt");
    Files.createDirectories(deep.getParent());
    Files.writeString(deep, "Een brief.\n");
    manifest("manifest.csv", "path,type\ndocuments/2020/may/deep.txt,verslag\n");
    Run run = Run.of("extract", "--format", "jsonl", directory.resolve("documents").toString());
    assertThat(run.out()).contains("\"type\":\"verslag\"");
  }

  @Test
  void aPathGoesBeforeAName() throws IOException {
    manifest(
        "manifest.csv", "doc,path,type\nother,documents/letter.txt,brief\nletter,else.txt,motie\n");
    assertThat(out()).contains("\"type\":\"brief\"");
  }

  @Test
  void anIntervalIsKept() throws IOException {
    manifest("manifest.csv", "doc,date,earliest,latest\nletter,,2019-05-01,2019-07-05\n");
    assertThat(out())
        .contains("\"date\":null,\"earliest\":\"2019-05-01\",\"latest\":\"2019-07-05\"");
  }

  @Test
  void whatIsGivenGoesBeforeWhatIsFoundAndTheDateBeforeBoth() throws IOException {
    manifest("manifest.csv", "doc,date,type,title\nletter,2020-01-01,brief,Found\n");
    Path own = manifest("own.csv", "doc,date,title\nletter,2021-01-01,Own\n");
    assertThat(out("--manifest", own.toString()))
        .contains("\"type\":\"brief\"", "\"title\":\"Own\"", "\"date\":\"2021-01-01\"");
    assertThat(out("--metadata", own.toString(), "--date", "2022-01-01"))
        .contains("\"title\":\"Own\"", "\"date\":\"2022-01-01\"");
  }

  // Spreadsheets put a byte order mark before the first name and quote what they like.
  @Test
  void aManifestFromASpreadsheetIsRead() throws IOException {
    manifest("manifest.csv", "\uFEFF\"doc\",\"title\"\r\n\"letter\",\"Een \"\"titel\"\"\"\r\n");
    assertThat(out()).contains("\"title\":\"Een \\\"titel\\\"\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doc,date\\nletter,11 mei 2022\\n|date is not a day like 2024-03-24: 11 mei 2022",
        "name,date\\nletter,2022-05-11\\n|no column doc",
        "''|no column doc",
        "doc,date\\n\"letter,2022-05-11\\n|not a table"
      })
  void aBrokenManifestIsOneLine(String text, String cause) throws IOException {
    manifest("manifest.csv", text.replace("\\n", "\n"));
    Run run = Run.of("extract", letter.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("manifest.csv: ", cause);
  }

  @Test
  void aManifestThatIsNotThereIsOneLine() {
    Run run = Run.of("extract", "--manifest", "absent.csv", letter.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines())
        .containsExactly("kamerlens: absent.csv: no such file; check the name");
  }

  @Test
  void theCorpusIsDatedByItsManifest() {
    assertThat(Run.of("extract", "--format", "jsonl", "corpus/documents").out())
        .contains("\"earliest\":\"2019-05-01\",\"latest\":\"2019-07-05\"");
  }
}
