package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path report;
  private Path letters;

  @BeforeEach
  void writeLetters() throws IOException {
    report = directory.resolve("report");
    letters = Files.createDirectories(directory.resolve("letters"));
    Files.writeString(
        letters.resolve("a.txt"),
        "Den Haag, 11 mei 2022\n\nIk zal uw Kamer voor 1 juli 2022 informeren.\n"
            + "Zie Kamerstuk 35 207, nr. 81.\n");
    Files.writeString(
        letters.resolve("b.txt"),
        "Den Haag, 3 juni 2022\n\nZie Kamerstuk 35 207, nr. 81 en Kamerstuk 35 207, nr. 60.\n");
  }

  private Run report(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("report", letters.toString(), "-o", report + "/"), Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(report)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theTablesAreThoseOfExtract() throws IOException {
    assertThat(report("--tables").code()).isZero();
    Path extracted = directory.resolve("extracted");
    Run.of("extract", letters.toString(), "-o", extracted + "/");
    try (Stream<Path> tables = Files.list(extracted)) {
      assertThat(tables.filter(table -> table.toString().endsWith(".csv")))
          .hasSize(8)
          .allSatisfy(
              table ->
                  assertThat(report.resolve(table.getFileName())).hasSameBinaryContentAs(table));
    }
  }

  @Test
  void theSummaryCounts() throws IOException {
    report();
    JsonNode summary = JSON.readTree(report.resolve("summary.json").toFile());
    assertThat(summary.path("documents").asInt()).isEqualTo(2);
    assertThat(summary.path("findings").path("references").asInt()).isEqualTo(3);
    assertThat(summary.path("documents_by_year").path("2022").asInt()).isEqualTo(2);
    JsonNode first = summary.path("most_cited").path(0);
    assertThat(first.path("id").asText()).isEqualTo("kst-35207-81");
    assertThat(first.path("citations").asInt()).isEqualTo(2);
    assertThat(first.path("documents").asInt()).isEqualTo(2);
    JsonNode deadlines = summary.path("deadlines");
    assertThat(deadlines.path("as_of").asText()).isEqualTo("2022-06-03");
    assertThat(deadlines.path("ahead").asInt()).isEqualTo(1);
    assertThat(deadlines.path("next").path(0).path("doc").asText()).isEqualTo("a");
  }

  @Test
  void tablesForSpreadsheetsAndWithTabs() throws IOException {
    report("--excel", "--tables");
    assertThat(Files.readString(report.resolve("references.csv"))).startsWith("\uFEFFdoc;start;");
    report("--format", "tsv", "--tables");
    assertThat(Files.readString(report.resolve("references.tsv"))).startsWith("doc\tstart\t");
  }

  @Test
  void whatFailedIsToldAndTheRestIsWritten() throws IOException {
    Files.writeString(letters.resolve("c.txt"), "");
    Run run = report();
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllLines(report.resolve("errors.csv"))).hasSize(2);
    assertThat(Files.readAllLines(report.resolve("documents.csv"))).hasSize(3);
  }

  @Test
  void whereNothingCanBeReadTheOldReportStays() throws IOException {
    report();
    List<String> before = names();
    Files.writeString(letters.resolve("a.txt"), "");
    Files.writeString(letters.resolve("b.txt"), "");
    assertThat(report().code()).isEqualTo(3);
    assertThat(names()).isEqualTo(before);
    assertThat(Files.readAllLines(report.resolve("documents.csv"))).hasSize(3);
  }

  @Test
  void aFolderIsAskedFor() {
    Run run = Run.of("report", letters.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1).first().asString().contains("-o DIR/");
  }
}
