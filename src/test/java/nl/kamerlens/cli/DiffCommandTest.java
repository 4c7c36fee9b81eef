package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kamerlens.report.Frictionless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir private Path directory;
  private String letters;

  @BeforeEach
  void writeLetters() throws IOException {
    letters = directory.toString();
    write("2019-nota.txt", "Nederland zet in op een gelijk speelveld. Nederland steunt sancties.");
    write("2021-brief.txt", "Nederland zet in op een gelijk speelveld.");
    write("2025-brief.txt", "Nederland zet in op een gelijk speelveld. Wij steunen de dalai lama.");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text + "\n");
  }

  @Test
  void textHasAGroupAChangeAndAQuoteASide() {
    Run run = Run.of("diff", "--from", "2019", "--to", "2025", letters);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2019: 1 document, 10 words, 2 stances")
        .contains("'dropped' only says")
        .contains("NEW (1)\n  Mensenrechten: Tibet en de dalai lama")
        .contains("2025 [support 2] Wij *steunen* de dalai lama.")
        .contains("CONTINUED (1)\n  Gelijk speelveld")
        .contains("DROPPED (1)\n  Mensenrechtensancties");
  }

  @Test
  void aFolderGetsTablesPageAndJson() throws IOException {
    Path folder = directory.resolve("out");
    Run run = Run.of("diff", "--from", "2019", "--to", "2025", letters, "-o", folder + "/");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "diff.csv", "stances.csv", "diff.html", "diff.json", "datapackage.json");
    }
    assertThat(folder.resolve("diff.csv"))
        .hasContent(
            Run.of("diff", "--from", "2019", "--to", "2025", "--format", "csv", letters).out());
    JsonNode described = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(described.path("resources").findValuesAsText("path"))
        .containsExactly("diff.csv", "stances.csv");
    assertThat(described.path("resources").get(0).path("bytes").asLong())
        .isEqualTo(Files.size(folder.resolve("diff.csv")));
  }

  @Test
  void tablesOfAFolderAreAsTheirSchemaSays() throws IOException {
    Path folder = directory.resolve("described");
    Run.of("diff", "--from", "2019", "--to", "2025", letters, "-o", folder + "/");
    JsonNode described = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(Frictionless.errors(described)).isEmpty();
    for (JsonNode resource : described.path("resources")) {
      String header = Files.readAllLines(folder.resolve(resource.path("path").asText())).get(0);
      assertThat(String.join(",", resource.path("schema").findValuesAsText("name")))
          .isEqualTo(header);
    }
    JsonNode change = described.at("/resources/0/schema/fields/2");
    assertThat(change.at("/constraints/enum").toString()).contains("reversed", "dropped", "none");
  }

  @Test
  void csvHasARowATopicWithQuotesAndPlaces() {
    Run run = Run.of("diff", "--from", "2019", "--to", "2025", "--format", "csv", letters);
    assertThat(run.out().lines())
        .hasSize(36)
        .startsWith(
            "topic,label,change,confidence,n_from,n_to,polarity_from,polarity_to,strength_from,"
                + "strength_to,holder_from,holder_to,quote_from,doc_from,start_from,end_from,"
                + "quote_to,doc_to,start_to,end_to,similarity,reason,from,to")
        .anyMatch(
            line ->
                line.startsWith("gelijk-speelveld,")
                    && line.contains(",continued,")
                    && line.contains(
                        "Nederland zet in op een gelijk speelveld.,2019-nota,0,41,"
                            + "Nederland zet in op een gelijk speelveld.,2025-brief,0,41,1.00,"));
  }

  @Test
  void allStancesAreATableOfTheirOwn() {
    Run run = Run.of("diff", "--format", "stances", letters);
    assertThat(run.out().lines())
        .hasSize(6)
        .anyMatch(l -> l.startsWith("2025-brief,2025-brief,42,"));
  }

  @Test
  void jsonHasVersionEditionsAndPairs() throws IOException {
    Run run = Run.of("diff", "--from", "2019", "--to", "2025", "--format", "json", letters);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.path("schema").asText()).isEqualTo("kamerlens-diff/1");
    assertThat(json.path("topics").path("version").asText()).hasSize(12);
    assertThat(json.path("editions")).hasSize(2);
    JsonNode change = json.path("steps").path(0).path("changes").path(5);
    assertThat(change.path("topic").asText()).isEqualTo("gelijk-speelveld");
    assertThat(change.path("pairs").path(0).path("similarity").asDouble()).isEqualTo(1);
  }

  @Test
  void severalSidesMakeAMatrix() {
    Run run = Run.of("diff", "--from", "2019", "--to", "2021,2025", letters);
    assertThat(run.out())
        .containsPattern("\\n +2019 +2021 +2025")
        .containsPattern("mensenrechtensancties +1 support +· +·")
        .contains("2019 → 2021")
        .contains("2021 → 2025");
  }

  @Test
  void rangesDocumentsAndFoldersAreSidesToo() {
    Run range = Run.of("diff", "--from", "2018..2021", "--to", "2025-brief", letters);
    assertThat(range.out()).contains("2018..2021: 2 documents").contains("2025-brief: 1 document");
    String file = directory.resolve("2025-brief.txt").toString();
    Run path = Run.of("diff", "--from", "2019", "--to", file, letters);
    assertThat(path.code()).isZero();
  }

  @Test
  void exitCodeSaysWhetherThereAreDifferences() {
    assertThat(Run.of("diff", "--exit-code", "--from", "2019", "--to", "2025", letters).code())
        .isEqualTo(1);
    assertThat(Run.of("diff", "--exit-code", "--from", "2019", "--to", "2019", letters).code())
        .isZero();
  }

  @Test
  void wrongUseIsSaidInOneLine() {
    Run year = Run.of("diff", "--from", "1999", "--to", "2025", letters);
    assertThat(year.code()).isEqualTo(2);
    assertThat(year.err()).contains("no document is 1999; there are 2019-nota (2019)");
    assertThat(Run.of("diff", "--from", "2019", letters).err()).contains("go together");
    assertThat(Run.of("diff", "--format", "xml", letters).err()).contains("no format xml");
    assertThat(Run.of("diff", directory.resolve("2019-nota.txt").toString()).err())
        .contains("one document only");
  }

  @Test
  void ownTopicsTakeThePlaceOfTheDefault() throws IOException {
    Path topics = directory.resolve("own.json");
    Files.writeString(topics, "[{\"slug\": \"spel\", \"terms\": [\"gelijk speelveld\"]}]");
    String[] arguments = {
      "extract",
      "--only",
      "stances",
      "--format",
      "csv",
      "--topics",
      topics.toString(),
      directory.resolve("2019-nota.txt").toString()
    };
    Run run = Run.of(arguments);
    assertThat(run.out().lines()).hasSize(2).anyMatch(l -> l.contains(",spel,"));
    Files.writeString(topics, "[{\"slug\": \"spel\"}]");
    Run bad = Run.of(arguments);
    assertThat(bad.code()).isEqualTo(3);
    assertThat(bad.err()).contains("own.json: topic 1 (spel): \"terms\" is missing");
  }
}
