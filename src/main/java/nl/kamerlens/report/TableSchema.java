package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column.Bounds;

/** The Frictionless Table Schema of a layer: fields, constraints and keys, from its columns. */
final class TableSchema {
  /**
   * The columns by which a row is told from all others. Two moties may be named by the same words
   * ({@code de moties Jansen}), so that their table has no key.
   */
  private static final Map<Layer<?>, List<String>> KEYS =
      Map.of(
          DocumentTable.DOCUMENTS, List.of("doc"),
          Layer.REFERENCES, List.of("doc", "start", "end", "id"),
          Layer.COMMITMENTS, List.of("doc", "start", "end"),
          Layer.DATES, List.of("doc", "start", "end"));

  /** The first column of every table. */
  private static final Column<Object> DOC =
      new Column<>(
          "doc",
          Column.Type.TEXT,
          "The file's name without its extension.",
          Bounds.KNOWN,
          row -> null);

  private TableSchema() {}

  static void write(JsonGenerator json, Layer<?> layer) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    writeField(json, DOC);
    for (Column<?> column : layer.columns()) {
      writeField(json, column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    writeKeys(json, layer);
    json.writeEndObject();
  }

  /** Of a table that is no layer: all its columns, and no keys. */
  static void write(JsonGenerator json, List<Column<?>> columns) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : columns) {
      writeField(json, column);
    }
    json.writeEndArray();
    writeStrings(json, "missingValues", List.of(""));
    json.writeEndObject();
  }

  private static void writeField(JsonGenerator json, Column<?> column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", type(column.type()));
    json.writeStringField("description", column.description());
    if (!column.bounds().equals(Bounds.NONE)) {
      writeConstraints(json, column.bounds());
    }
    json.writeEndObject();
  }

  private static void writeConstraints(JsonGenerator json, Bounds bounds) throws IOException {
    json.writeObjectFieldStart("constraints");
    if (bounds.required()) {
      json.writeBooleanField("required", true);
    }
    if (bounds.minimum() != null) {
      json.writeNumberField("minimum", bounds.minimum());
    }
    if (!bounds.values().isEmpty()) {
      writeStrings(json, "enum", bounds.values());
    }
    json.writeEndObject();
  }

  private static void writeKeys(JsonGenerator json, Layer<?> layer) throws IOException {
    List<String> key = KEYS.getOrDefault(layer, List.of());
    if (!key.isEmpty()) {
      writeStrings(json, "primaryKey", key);
    }
    if (Layer.KNOWN.contains(layer)) {
      json.writeArrayFieldStart("foreignKeys");
      json.writeStartObject();
      json.writeStringField("fields", DOC.name());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", DocumentTable.DOCUMENTS.name());
      json.writeStringField("fields", DOC.name());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static String type(Column.Type type) {
    return switch (type) {
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TEXT, LIST -> "string";
    };
  }
}
