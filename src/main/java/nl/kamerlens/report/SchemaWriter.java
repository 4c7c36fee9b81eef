package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * The JSON Schema (draft 2020-12) of one line of JSON Lines, made from the columns of the layers.
 *
 * <p>A field that is not known is {@code null}, but present; a layer that was not asked for is
 * absent.
 */
public final class SchemaWriter {
  private final JsonGenerator json;

  private SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The schema, indented. */
  public static String schema() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      new SchemaWriter(json).writeDocument();
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return out.append('\n').toString();
  }

  private void writeDocument() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("title", "Kamerlens: the findings of one document");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    json.writeObjectFieldStart("schema");
    json.writeStringField("const", JsonWriter.SCHEMA);
    json.writeEndObject();
    writeText("doc", "The file's name without its extension.");
    writeText("path", "The file, as it was given.");
    json.writeObjectFieldStart("sha256");
    json.writeStringField("description", "SHA-256 of the file's bytes.");
    json.writeStringField("type", "string");
    json.writeStringField("pattern", "^[0-9a-f]{64}$");
    json.writeEndObject();
    json.writeObjectFieldStart("metadata");
    writeObject(DocumentTable.METADATA);
    json.writeEndObject();
    for (Layer<?> layer : Layer.KNOWN) {
      writeLayer(layer);
    }
    json.writeEndObject();
    writeStrings("required", List.of("schema", "doc", "path", "sha256", "metadata"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private void writeText(String name, String description) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("description", description);
    json.writeStringField("type", "string");
    json.writeEndObject();
  }

  private void writeLayer(Layer<?> layer) throws IOException {
    json.writeObjectFieldStart(layer.name());
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    writeObject(layer.columns());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeObject(List<? extends Column<?>> columns) throws IOException {
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Column<?> column : columns) {
      json.writeObjectFieldStart(column.name());
      json.writeStringField("description", column.description());
      writeType(column.type());
      json.writeEndObject();
    }
    json.writeEndObject();
    writeStrings("required", columns.stream().map(Column::name).toList());
    json.writeBooleanField("additionalProperties", false);
  }

  private void writeType(Column.Type type) throws IOException {
    switch (type) {
      case TEXT -> writeStrings("type", List.of("string", "null"));
      case INTEGER -> writeStrings("type", List.of("integer", "null"));
      case NUMBER -> json.writeStringField("type", "number");
      case BOOLEAN -> json.writeStringField("type", "boolean");
      case DATE -> {
        writeStrings("type", List.of("string", "null"));
        json.writeStringField("format", "date");
      }
      case LIST -> {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
      }
    }
  }

  private void writeStrings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
