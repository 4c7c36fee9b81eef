package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The Frictionless Table Schema of a layer: fields, constraints and keys, from its columns. */
final class TableSchema {
  private TableSchema() {}

  static void write(JsonGenerator json, Layer<?> layer) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    writeField(json, "doc", "string", "The file's name without its extension.", true);
    for (Column<?> column : layer.columns()) {
      writeField(json, column.name(), type(column.type()), column.description(), false);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    writeKeys(json, layer);
    json.writeEndObject();
  }

  private static void writeField(
      JsonGenerator json, String name, String type, String description, boolean required)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("type", type);
    json.writeStringField("description", description);
    if (required) {
      json.writeObjectFieldStart("constraints");
      json.writeBooleanField("required", true);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeKeys(JsonGenerator json, Layer<?> layer) throws IOException {
    if (layer.equals(DocumentTable.DOCUMENTS)) {
      json.writeStringField("primaryKey", "doc");
    } else if (Layer.KNOWN.contains(layer)) {
      json.writeArrayFieldStart("foreignKeys");
      json.writeStartObject();
      json.writeStringField("fields", "doc");
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", DocumentTable.DOCUMENTS.name());
      json.writeStringField("fields", "doc");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  static String type(Column.Type type) {
    return switch (type) {
      case INTEGER -> "integer";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TEXT, LIST -> "string";
    };
  }
}
