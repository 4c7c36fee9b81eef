package nl.kamerlens.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A stance as an annotator coded it.
 *
 * @param doc the document
 * @param quote the sentence as it stands there
 * @param topic what it is about
 * @param also topics that are right too
 * @param holder whose it is
 * @param polarity of the main predicate
 * @param polarityAlso a polarity that is right too; null where there is none
 * @param strength 1, 2 or 3
 * @param tense when it holds
 * @param optional whether coders may differ that it is one at all: neither hit nor miss
 */
public record GoldStance(
    String doc,
    String quote,
    String topic,
    List<String> also,
    String holder,
    Polarity polarity,
    @Nullable Polarity polarityAlso,
    int strength,
    Tense tense,
    boolean optional) {

  private static final JsonMapper JSON = new JsonMapper();

  public GoldStance {
    also = List.copyOf(also);
  }

  /**
   * The stances of a file of JSON Lines; records of other layers are passed over.
   *
   * @throws IOException if it cannot be read or a line is not of the shape
   */
  public static List<GoldStance> read(Path file) throws IOException {
    List<GoldStance> stances = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode node = JSON.readTree(line);
      if (node.path("layer").asText().equals("stance")) {
        stances.add(of(node));
      }
    }
    return stances;
  }

  static GoldStance of(JsonNode node) {
    List<String> also = new ArrayList<>();
    node.path("also").forEach(a -> also.add(a.asText()));
    String second = node.path("polarity_also").asText();
    if (node.path("polarity_also").isArray()) {
      second = node.path("polarity_also").path(0).asText();
    }
    return new GoldStance(
        node.path("doc").asText(),
        node.path("quote").asText(),
        node.path("topic").asText(),
        also,
        node.path("holder").asText(),
        Polarity.of(node.path("polarity").asText()),
        second.isEmpty() ? null : Polarity.of(second),
        node.path("strength").asInt(),
        Tense.of(node.path("tense").asText()),
        node.path("optional").asBoolean());
  }

  boolean isAbout(String slug) {
    return topic.equals(slug) || also.contains(slug);
  }

  boolean points(Polarity way) {
    return polarity == way || polarityAlso == way;
  }
}
