package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.report.Frictionless;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the corpus' report is valid, and the tables are what it says. */
class DataPackageTest {
  @TempDir private static Path report;
  private static JsonNode description;

  @BeforeAll
  static void makeReport() throws IOException {
    assertThat(Run.of("report", "corpus/documents", "-o", report + "/").code()).isZero();
    description = new ObjectMapper().readTree(report.resolve("datapackage.json").toFile());
  }

  private static JsonNode resource(String name) {
    for (JsonNode resource : description.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  private static List<CSVRecord> rows(JsonNode resource) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(report.resolve(resource.path("path").asText()));
    try (CSVParser rows = CSVParser.parse(text, format)) {
      return rows.getRecords();
    }
  }

  @Test
  void isValidByTheSpecification() throws IOException {
    assertThat(Frictionless.errors(description)).isEmpty();
  }

  @Test
  void theSpecificationWouldTell() throws IOException {
    ObjectNode broken = description.deepCopy();
    ((ObjectNode) broken.path("resources").path(0).path("schema").path("fields").path(0))
        .put("type", "text");
    assertThat(Frictionless.errors(broken)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents",
        "references",
        "motions",
        "commitments",
        "dates",
        "fulfilments",
        "mentions",
        "errors"
      })
  void theValuesAreWithinTheirTypesAndConstraints(String name) throws IOException {
    JsonNode schema = resource(name).path("schema");
    for (CSVRecord row : rows(resource(name))) {
      for (JsonNode field : schema.path("fields")) {
        check(field, row.get(field.path("name").asText()));
      }
    }
  }

  private static void check(JsonNode field, String value) {
    String name = field.path("name").asText();
    JsonNode constraints = field.path("constraints");
    if (value.isEmpty()) {
      assertThat(constraints.path("required").asBoolean()).as(name).isFalse();
      return;
    }
    switch (field.path("type").asText()) {
      case "integer" ->
          assertThat(Integer.parseInt(value))
              .as(name)
              .isGreaterThanOrEqualTo(constraints.path("minimum").asInt(Integer.MIN_VALUE));
      case "boolean" -> assertThat(value).as(name).isIn("true", "false");
      case "date" -> assertThat(LocalDate.parse(value)).as(name).hasToString(value);
      default -> assertThat(field.path("type").asText()).isEqualTo("string");
    }
    if (constraints.has("enum")) {
      List<String> all = new ArrayList<>();
      constraints.path("enum").forEach(one -> all.add(one.asText()));
      assertThat(value).as(name).isIn(all);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "references", "commitments", "dates"})
  void noTwoRowsHaveOneKey(String name) throws IOException {
    JsonNode resource = resource(name);
    Set<List<String>> seen = new HashSet<>();
    for (CSVRecord row : rows(resource)) {
      List<String> key = new ArrayList<>();
      resource
          .path("schema")
          .path("primaryKey")
          .forEach(column -> key.add(row.get(column.asText())));
      assertThat(key).isNotEmpty().doesNotContain("");
      assertThat(seen.add(key)).as(key.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"references", "motions", "commitments", "dates", "fulfilments", "mentions"})
  void eachRowIsOfADocument(String name) throws IOException {
    Set<String> documents = new HashSet<>();
    rows(resource("documents")).forEach(row -> documents.add(row.get("doc")));
    JsonNode key = resource(name).path("schema").path("foreignKeys").path(0);
    assertThat(key.path("reference").path("resource").asText()).isEqualTo("documents");
    assertThat(rows(resource(name)))
        .isNotEmpty()
        .allMatch(row -> documents.contains(row.get(key.path("fields").asText())));
  }

  @Test
  void tellsWhatItWasMadeWith() {
    JsonNode provenance = description.path("provenance");
    assertThat(provenance.path("inputs").path("documents").asInt()).isEqualTo(4);
    for (String data : List.of("rules", "lexicons", "models", "topics")) {
      assertThat(provenance.path(data).asText()).matches("sha256:[0-9a-f]{64}");
    }
    assertThat(provenance.path("java").asText()).startsWith(System.getProperty("java.version"));
    assertThat(provenance.has("commit")).isTrue();
    assertThat(description.has("created")).isFalse();
  }
}
