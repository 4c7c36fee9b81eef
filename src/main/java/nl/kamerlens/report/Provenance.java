package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report was made with, so that it can be made again. It holds no time, unless one is given:
 * the same documents give the same bytes.
 *
 * @param version of Kamerlens
 * @param commit from which it was built; {@code unknown} where that was no git checkout
 * @param java that ran it
 * @param data the SHA-256 of the rules, lexicons, models and topics that it holds, by these names
 * @param options that were given and that the result depends on, with their values
 * @param created when, by {@code SOURCE_DATE_EPOCH}; null where that is not set
 */
public record Provenance(
    String version,
    String commit,
    String java,
    SortedMap<String, String> data,
    SortedMap<String, List<String>> options,
    @Nullable String created) {
  public Provenance {
    data = new TreeMap<>(data);
    options = new TreeMap<>(options);
  }

  /** The field {@code provenance}, with these inputs. */
  void write(JsonGenerator json, InputDigest inputs) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("version", version);
    json.writeStringField("commit", commit);
    json.writeStringField("java", java);
    if (created != null) {
      json.writeStringField("created", created);
    }
    for (Map.Entry<String, String> hash : data.entrySet()) {
      json.writeStringField(hash.getKey(), "sha256:" + hash.getValue());
    }
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, List<String>> option : options.entrySet()) {
      json.writeArrayFieldStart(option.getKey());
      for (String value : option.getValue()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("inputs");
    json.writeNumberField("documents", inputs.documents());
    json.writeStringField("hash", "sha256:" + inputs.sha256Hex());
    json.writeEndObject();
    json.writeEndObject();
  }
}
