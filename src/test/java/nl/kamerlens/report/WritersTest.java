package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import nl.kamerlens.extract.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  // The contract: these fields, in this order, first. Further ones come behind them.
  private static final List<String> REFERENCE_FIELDS =
      List.of(
          "start",
          "end",
          "text",
          "kind",
          "id",
          "dossier",
          "number",
          "chamber",
          "vergaderjaar",
          "attachment",
          "page",
          "also",
          "self",
          "url",
          "footnote",
          "cited_start",
          "cited_end",
          "confidence",
          "rule",
          "sentence");

  private static JsonNode json(Extraction extraction) throws IOException {
    return JSON.readTree(JsonWriter.lines(Layer.ALL).write(extraction));
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaWriter.schema());
  }

  @Test
  void theFieldsOfTheContractComeFirst() throws IOException {
    JsonNode document = json(Extractions.full());
    assertThat(document.fieldNames())
        .toIterable()
        .startsWith("schema", "doc", "path", "sha256", "metadata", "references", "motions");
    assertThat(document.path("references").path(0).fieldNames())
        .toIterable()
        .startsWith(REFERENCE_FIELDS.toArray(String[]::new));
  }

  @Test
  void aLineOfJsonIsOneLine() {
    String line = JsonWriter.lines(Layer.ALL).write(Extractions.full());
    assertThat(line).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void theOutputFollowsTheSchema() throws IOException {
    assertThat(schema().validate(json(Extractions.full()))).isEmpty();
    assertThat(schema().validate(json(Extractions.empty()))).isEmpty();
    String some = JsonWriter.lines(List.of(Layer.DATES)).write(Extractions.full());
    assertThat(schema().validate(JSON.readTree(some))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"start\": \"7\"}", "{\"also\": null}", "{\"unknown\": 1}", "{\"self\": null}"})
  void theSchemaRefusesWhatIsNot(String wrong) throws IOException {
    JsonNode document = json(Extractions.full());
    ((com.fasterxml.jackson.databind.node.ObjectNode) document.path("references").path(0))
        .setAll((com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(wrong));
    assertThat(schema().validate(document)).isNotEmpty();
  }

  @Test
  void aTableHasTheDocumentFirstAndListsJoined() {
    TableWriter<?> writer = TableWriter.of(Layer.REFERENCES, TableFormat.CSV);
    assertThat(writer.begin()).startsWith("doc,start,end,text,kind,id,");
    assertThat(writer.write(Extractions.full()))
        .startsWith("letter,7,31,\"Kamerstuk 35\n207, nr. 81\",kamerstuk,kst-35207-81,35207,81,,,")
        .contains(",false,3-5,32735; 36000,false,");
    assertThat(writer.write(Extractions.empty())).isEmpty();
  }

  @Test
  void everyColumnIsSnakeCaseAndDescribed() {
    for (Layer<?> layer : Layer.ALL) {
      assertThat(layer.columns())
          .allSatisfy(
              column -> {
                assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
                assertThat(column.description()).endsWith(".");
              });
      assertThat(layer.columns()).extracting(Column::name).doesNotHaveDuplicates();
    }
  }

  @Test
  void peopleReadTheFindingsByLayerWithTheSentenceOnce() {
    String text = TextWriter.of(Layer.ALL, TextStyle.plain()).write(Extractions.full());
    assertThat(text)
        .isEqualTo(
            """
            letter
            brief · 2022-05-11 · Reactie
            1 reference, 1 motion, 1 commitment, 1 date, 1 fulfilment, 1 mention

            REFERENCES
              kst-35207-81, p. 3-5, also 32735, 36000     p. 2, note 11, answer 4
                  Ter uitvoering van de motie van het lid Jansen c.s. (*Kamerstuk 35 207, nr. 81*) informeer ik
                  uw Kamer voor de zomer van 2022 over de instellingen.

            MOTIONS
              Jansen c.s., kst-35207-81 – executes        p. 2, answer 4
                  Ter uitvoering van de *motie van het lid Jansen c.s.* (Kamerstuk 35 207, nr. 81) informeer ik
                  uw Kamer voor de zomer van 2022 over de instellingen.

            COMMITMENTS
              toezegging, firm, until 2022-06-30          p. 2, answer 4
                  Ter uitvoering van de motie van het lid Jansen c.s. (Kamerstuk 35 207, nr. 81) *informeer* ik
                  uw Kamer *voor de zomer van 2022* over de instellingen.

            DATES
              until 2022-06-30         answer 4            …ik uw Kamer *voor de zomer van 2022* over de…

            FULFILMENTS
              motie, under way: Jansen c.s.               p. 2, answer 4
                  *Ter uitvoering van* de motie van het lid Jansen c.s. (Kamerstuk 35 207, nr. 81) informeer ik
                  uw Kamer voor de zomer van 2022 over de instellingen.

            MENTIONS
              kst-35207-81             p. 2, answer 4      …van *de motie van het lid Jansen c.s.*…
            """);
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String text = TextWriter.of(Layer.ALL, new TextStyle(60, false)).write(Extractions.full());
    assertThat(text.lines().filter(line -> line.startsWith("      ")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void coloursStandAroundTheFindingAndTakeNoRoom() {
    String plain = TextWriter.of(Layer.ALL, new TextStyle(110, false)).write(Extractions.full());
    String coloured = TextWriter.of(Layer.ALL, new TextStyle(110, true)).write(Extractions.full());
    assertThat(coloured).contains("\u001B[1;33mKamerstuk 35 207, nr. 81\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll("\\s+", " "))
        .isEqualTo(plain.replace("*", "").replaceAll("\\s+", " "));
  }
}
