package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir private Path directory;
  private String letter;

  @BeforeEach
  void writeLetter() throws IOException {
    Path file = directory.resolve("in/letter.txt");
    Files.createDirectories(file.getParent());
    letter = Files.writeString(file, "Zie Kamerstuk 35 207, nr. 81 van 11 mei 2022.\n").toString();
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileHasTheBytesOfStandardOutput() throws IOException {
    Path file = directory.resolve("out.jsonl");
    Run run = Run.of("extract", "--format", "jsonl", "-o", file.toString(), letter);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(file))
        .isEqualTo(Run.of("extract", "--format", "jsonl", letter).out());
    assertThat(names(directory)).containsExactly("in", "out.jsonl");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(directory.resolve("real.jsonl"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link.jsonl"), real);
    Run.of("extract", "--format", "jsonl", "-o", link.toString(), letter);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{");
  }

  @Test
  void aFolderGetsATableALayer() throws IOException {
    Path folder = directory.resolve("new/tables");
    Run run = Run.of("extract", "-o", folder + "/", letter);
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(names(folder))
        .containsExactly(
            "commitments.csv",
            "datapackage.json",
            "dates.csv",
            "documents.csv",
            "errors.csv",
            "fulfilments.csv",
            "mentions.csv",
            "motions.csv",
            "references.csv");
    assertThat(Files.readString(folder.resolve("documents.csv")))
        .startsWith("doc,path,sha256,format,type,")
        .contains("\nletter,");
    assertThat(Files.readString(folder.resolve("errors.csv"))).isEqualTo("doc,path,message\n");
  }

  @Test
  void theTablesOfAFolderAreThoseOfStandardOutput() throws IOException {
    Path folder = directory.resolve("tables");
    Run.of("extract", "-o", folder + "/", "--only", "dates,references", letter);
    assertThat(names(folder)).contains("dates.csv").doesNotContain("motions.csv");
    assertThat(Files.readString(folder.resolve("dates.csv")))
        .isEqualTo(Run.of("extract", "--format", "csv", "--only", "dates", letter).out());
  }

  @Test
  void whatFailedStandsInTheTableOfErrors() throws IOException {
    Path folder = directory.resolve("tables");
    Path empty = Files.writeString(directory.resolve("in/empty.txt"), "");
    Run run = Run.of("extract", "-o", folder + "/", directory.resolve("in").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("errors.csv")))
        .containsExactly("doc,path,message", "empty," + empty + ",the file is empty");
  }

  @Test
  void theDataPackageTellsLengthHashAndColumns() throws Exception {
    Path folder = directory.resolve("tables");
    Run.of("extract", "-o", folder + "/", letter);
    JsonNode described = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(described.path("resources")).hasSize(8);
    for (JsonNode resource : described.path("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.path("path").asText()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + hash);
      List<String> fields = resource.path("schema").path("fields").findValuesAsText("name");
      assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
          .startsWith(String.join(",", fields) + "\n");
    }
  }

  @Test
  void aSecondRunReplacesTheFirst() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("tables"));
    Files.writeString(folder.resolve("dates.csv"), "old");
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Run.of("extract", "-o", folder.toString(), letter);
    assertThat(Files.readString(folder.resolve("dates.csv"))).startsWith("doc,");
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void aFolderOfTsvAndOneForSpreadsheets() throws IOException {
    Path folder = directory.resolve("tsv");
    Run.of("extract", "--format", "tsv", "-o", folder + "/", letter);
    assertThat(Files.readString(folder.resolve("dates.tsv"))).startsWith("doc\tstart\tend\t");
    Path sheets = directory.resolve("sheets");
    Run.of("extract", "--excel", "-o", sheets + "/", letter);
    assertThat(Files.readString(sheets.resolve("dates.csv")))
        .startsWith("\uFEFFdoc;start;end;")
        .contains("\r\n");
  }

  @Test
  void jsonIsAnArrayAlsoOfNothingButOneDocument() throws IOException {
    String out = Run.of("extract", "--format", "json", letter).out();
    JsonNode array = new ObjectMapper().readTree(out);
    assertThat(array.isArray()).isTrue();
    assertThat(array).hasSize(1);
    assertThat(out).endsWith("\n]\n");
  }

  @Test
  void aLayerThatWasNotAskedForIsAbsent() throws IOException {
    String out =
        Run.of("extract", "--format", "jsonl", "--only", "motions", "--only", "dates", letter)
            .out();
    JsonNode document = new ObjectMapper().readTree(out);
    assertThat(document.has("motions")).isTrue();
    assertThat(document.has("dates")).isTrue();
    assertThat(document.has("references")).isFalse();
  }

  @Test
  void coloursAreForTerminalsUnlessAskedFor() {
    assertThat(Run.of("extract", letter).out()).doesNotContain("\u001B");
    assertThat(Run.of("extract", "--color", "always", letter).out()).contains("\u001B[");
  }

  @Test
  void helpAndVersionAreData() {
    assertThat(Run.of("--version").out()).startsWith("Kamerlens ");
    assertThat(Run.of("--help").out()).contains("extract", "evaluate", "Exit codes:");
    assertThat(Run.of("help", "extract").out()).contains("--format");
    assertThat(Run.of("extract", "--help").err()).isEmpty();
  }
}
