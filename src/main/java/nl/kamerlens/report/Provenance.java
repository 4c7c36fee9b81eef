package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What a report was made with, so that it can be made again.
 *
 * @param version of Kamerlens
 * @param java that ran it
 */
public record Provenance(String version, String java) {
  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("version", version);
    json.writeStringField("java", java);
    json.writeEndObject();
  }
}
