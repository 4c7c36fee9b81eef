package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that is made of tables says what one of the documents themselves says. */
class FromTablesTest {
  private static final String CORPUS = "corpus/documents";

  @TempDir private Path directory;
  private Path tables;
  private Path report;

  @BeforeEach
  void folders() {
    tables = directory.resolve("tables");
    report = directory.resolve("report");
  }

  private Run fromTables() {
    return Run.of("report", "--from-tables", tables.toString(), "-o", report + "/");
  }

  private static JsonNode summary(Path folder) throws IOException {
    ObjectNode summary =
        (ObjectNode) new ObjectMapper().readTree(folder.resolve("summary.json").toFile());
    // The options differ: one was made of tables.
    summary.remove("provenance");
    return summary;
  }

  @Test
  void tablesSummaryGraphAndCalendarAreThoseOfTheDocuments() throws IOException {
    Run.of("extract", CORPUS, "-o", tables + "/");
    assertThat(fromTables().code()).isZero();
    Path direct = directory.resolve("direct");
    Run.of("report", CORPUS, "-o", direct + "/");
    for (String file :
        List.of(
            "documents.csv",
            "references.csv",
            "motions.csv",
            "commitments.csv",
            "fulfilments.csv",
            "dates.csv",
            "mentions.csv",
            "errors.csv",
            "citations.graphml",
            "commitments.ics")) {
      assertThat(report.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
    }
    assertThat(summary(report)).isEqualTo(summary(direct));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--excel", "--format=tsv"})
  void inAnyFormOfTables(String form) throws IOException {
    Run.of("report", CORPUS, "--tables", form, "-o", tables + "/");
    assertThat(fromTables().code()).isZero();
    assertThat(summary(report)).isEqualTo(summary(tables));
  }

  @Test
  void aReportMayBeMadeInTheFolderOfItsTables() throws IOException {
    Run.of("extract", CORPUS, "-o", tables + "/");
    byte[] before = Files.readAllBytes(tables.resolve("references.csv"));
    report = tables;
    assertThat(fromTables().code()).isZero();
    assertThat(tables.resolve("references.csv")).hasBinaryContent(before);
    assertThat(tables.resolve("summary.json")).exists();
  }

  private void assertRefused(String... words) {
    Run run = fromTables();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines()).hasSize(1).first().asString().contains(words);
    assertThat(report.resolve("summary.json")).doesNotExist();
  }

  @Test
  void aMissingTableIsNotTakenForAnEmptyOne() throws IOException {
    Run.of("extract", CORPUS, "-o", tables + "/");
    Files.delete(tables.resolve("motions.csv"));
    assertRefused("motions.csv: no such table");
  }

  @Test
  void rowsInAnotherOrderAreRefused() throws IOException {
    Run.of("extract", CORPUS, "-o", tables + "/");
    List<String> lines = new ArrayList<>(Files.readAllLines(tables.resolve("motions.csv")));
    lines.add(1, lines.remove(lines.size() - 1));
    Files.write(tables.resolve("motions.csv"), lines);
    assertRefused("motions.csv: line ", "order");
  }

  @Test
  void whatIsNoNumberIsRefused() throws IOException {
    Run.of("extract", CORPUS, "-o", tables + "/");
    String text = Files.readString(tables.resolve("dates.csv"));
    Files.writeString(tables.resolve("dates.csv"), text.replaceFirst(",\\d+,", ",many,"));
    assertRefused("dates.csv: line 2", "start is not a number: many");
  }

  @Test
  void documentsAndTablesExcludeEachOther() {
    Run run = Run.of("report", CORPUS, "--from-tables", CORPUS, "-o", report + "/");
    assertThat(run.code()).isEqualTo(2);
  }
}
