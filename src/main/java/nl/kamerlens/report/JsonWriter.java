package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Finding;
import org.jspecify.annotations.Nullable;

/** Writes an extraction as one JSON object. */
public final class JsonWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonWriter() {}

  /** The object on one line, without a line feed. */
  public static String line(Extraction extraction) {
    return write(extraction, false);
  }

  /** The object, indented. */
  public static String pretty(Extraction extraction) {
    return write(extraction, true);
  }

  private static String write(Extraction extraction, boolean pretty) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(
            new DefaultPrettyPrinter()
                .withObjectIndenter(
                    new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
      }
      Document document = extraction.document();
      json.writeStartObject();
      json.writeStringField("schema", "kamerlens/1");
      json.writeStringField("doc", document.name());
      json.writeStringField("path", document.path());
      json.writeStringField("sha256", document.sha256());
      writeMetadata(json, document.metadata());
      for (Layer<?> layer : Layer.ALL) {
        writeLayer(json, layer, extraction);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return out.toString();
  }

  private static void writeMetadata(JsonGenerator json, Metadata metadata) throws IOException {
    json.writeObjectFieldStart("metadata");
    write(json, "type", metadata.type());
    write(json, "title", metadata.title());
    write(json, "date", metadata.date());
    write(json, "earliest", metadata.earliest());
    write(json, "latest", metadata.latest());
    write(json, "id", metadata.id());
    write(json, "dossier", metadata.dossier());
    write(json, "number", metadata.number());
    write(json, "vergaderjaar", metadata.vergaderjaar());
    write(json, "chamber", metadata.chamber());
    write(json, "authors", metadata.authors());
    write(json, "addressee", metadata.addressee());
    write(json, "kenmerk", metadata.kenmerk());
    json.writeEndObject();
  }

  private static <T> void writeLayer(JsonGenerator json, Layer<T> layer, Extraction extraction)
      throws IOException {
    json.writeArrayFieldStart(layer.name());
    for (Finding<T> finding : layer.findings().apply(extraction)) {
      json.writeStartObject();
      for (Column<Finding<T>> column : layer.columns()) {
        write(json, column.name(), column.value().apply(finding));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value instanceof List<?> list) {
      json.writeArrayFieldStart(name);
      for (Object item : list) {
        json.writeString(item.toString());
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumberField(name, number);
    } else if (value instanceof Boolean truth) {
      json.writeBooleanField(name, truth);
    } else if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value.toString());
    }
  }
}
