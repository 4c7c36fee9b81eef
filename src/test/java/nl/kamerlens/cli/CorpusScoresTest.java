package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The scores on the corpus do not drop below those of {@code corpus-scores.csv}. */
class CorpusScoresTest {
  private static final Map<String, JsonNode> LAYERS = new HashMap<>();

  @BeforeAll
  static void evaluate() throws IOException {
    Run run =
        Run.of(
            "evaluate",
            "--format",
            "json",
            "--gold",
            "corpus/gold/references.jsonl",
            "corpus/gold/motions.jsonl",
            "corpus/gold/commitments.jsonl",
            "corpus/gold/dates.jsonl",
            "corpus/gold/complete.jsonl",
            "corpus/gold/stances.jsonl",
            "corpus/gold/complete.stances.jsonl",
            "corpus/documents");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    for (JsonNode layer : new ObjectMapper().readTree(run.out()).path("layers")) {
      LAYERS.put(layer.path("layer").asText(), layer);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "corpus-scores.csv", numLinesToSkip = 1)
  void doesNotDrop(String layer, String measure, double floor) {
    JsonNode score = LAYERS.getOrDefault(layer, MissingNode.getInstance());
    JsonNode field = score.path("fields").path(measure);
    double actual =
        (field.isMissingNode() ? score.path(measure) : field.path("accuracy")).asDouble(-1);
    assertThat(actual).isGreaterThanOrEqualTo(floor);
  }
}
