package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.kamerlens.document.Document;
import nl.kamerlens.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Writes an extraction as one JSON object: {@code {"schema":"kamerlens/1","doc":"letter",…}}.
 *
 * <p>A layer that was not asked for is left out, so that an empty array always says that nothing
 * was found.
 */
public final class JsonWriter implements ExtractionWriter {
  /** The name and version of the contract; stands in every object. */
  public static final String SCHEMA = "kamerlens/1";

  private static final JsonFactory JSON = new JsonFactory();

  private final List<Layer<?>> layers;
  private final boolean array;

  private JsonWriter(List<Layer<?>> layers, boolean array) {
    this.layers = List.copyOf(layers);
    this.array = array;
  }

  /** One object a line: JSON Lines. */
  public static JsonWriter lines(List<Layer<?>> layers) {
    return new JsonWriter(layers, false);
  }

  /** One indented array of all objects. */
  public static JsonWriter array(List<Layer<?>> layers) {
    return new JsonWriter(layers, true);
  }

  @Override
  public String begin() {
    return array ? "[\n" : "";
  }

  @Override
  public String between() {
    return array ? ",\n" : "";
  }

  @Override
  public String end() {
    return array ? "\n]\n" : "";
  }

  @Override
  public String write(Extraction extraction) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (array) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      }
      writeObject(json, extraction);
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return array ? out.toString() : out.append('\n').toString();
  }

  private void writeObject(JsonGenerator json, Extraction extraction) throws IOException {
    Document document = extraction.document();
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("doc", document.name());
    json.writeStringField("path", document.path());
    json.writeStringField("sha256", document.sha256());
    json.writeObjectFieldStart("metadata");
    writeFields(json, DocumentTable.METADATA, extraction);
    json.writeEndObject();
    for (Layer<?> layer : layers) {
      writeLayer(json, layer, extraction);
    }
    json.writeEndObject();
  }

  private static <R> void writeLayer(JsonGenerator json, Layer<R> layer, Extraction extraction)
      throws IOException {
    json.writeArrayFieldStart(layer.name());
    for (R row : layer.rows().apply(extraction)) {
      json.writeStartObject();
      writeFields(json, layer.columns(), row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static <R> void writeFields(JsonGenerator json, List<Column<R>> columns, R row)
      throws IOException {
    for (Column<R> column : columns) {
      writeField(json, column.name(), column.value().apply(row));
    }
  }

  private static void writeField(JsonGenerator json, String name, @Nullable Object value)
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
