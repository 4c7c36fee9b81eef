package nl.kamerlens.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a gold file: {@code {"layer": "reference", "doc": "letter", "quote": "Kamerstuk 35 207,
 * nr. 81", "occurrence": 1, "id": "kst-35207-81"}}.
 *
 * @param place file and line, for messages
 */
record GoldRecord(String place, JsonNode json) {
  String layer() {
    return json.path("layer").asText();
  }

  String doc() {
    return json.path("doc").asText();
  }

  /** The layers for which a record {@code complete} says that the document was read. */
  List<String> layers() {
    return strings(json.path("layers"));
  }

  /**
   * Refuses a stance whose values are not those of the guidelines.
   *
   * @throws GoldException if one is not
   */
  void requireStance() throws GoldException {
    try {
      GoldStance.of(json);
    } catch (IllegalArgumentException e) {
      throw new GoldException(place + ": not a stance: " + e.getMessage());
    }
  }

  /** The record at its place in the text; empty where its quote is not there. */
  Optional<GoldItem> locate(String text) {
    String quote = json.path("quote").asText();
    int at = -1;
    for (int i = json.path("occurrence").asInt(1); i > 0; i--) {
      at = text.indexOf(quote, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    int start = text.codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    return Optional.of(new GoldItem(new Annotation(start, end, quote, fields())));
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      JsonNode value = field.getValue();
      if (value.isArray()) {
        fields.put(field.getKey(), strings(value));
      } else if (value.isBoolean()) {
        fields.put(field.getKey(), value.booleanValue());
      } else if (!value.isNull()) {
        fields.put(field.getKey(), value.asText());
      }
    }
    return fields;
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }
}
