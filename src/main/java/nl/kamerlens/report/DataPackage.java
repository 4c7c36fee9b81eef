package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * Describes a folder of tables for programs: {@code datapackage.json} by the Frictionless Data
 * Package specification, with the type and meaning of each column.
 */
public final class DataPackage {
  private DataPackage() {}

  /**
   * A table as it was written.
   *
   * @param layer its columns
   * @param file its name in the folder
   * @param bytes how long it is
   * @param sha256 of its bytes
   */
  public record Resource(Layer<?> layer, String file, long bytes, String sha256) {}

  /** The whole file. */
  public static String describe(List<Resource> resources, TableFormat format) {
    return PrettyJson.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("profile", "tabular-data-package");
          json.writeStringField("name", "kamerlens");
          json.writeArrayFieldStart("resources");
          for (Resource resource : resources) {
            writeResource(json, resource, format);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeResource(JsonGenerator json, Resource resource, TableFormat format)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", resource.layer().name());
    json.writeStringField("path", resource.file());
    json.writeStringField("format", format.extension());
    json.writeStringField(
        "mediatype", format == TableFormat.TSV ? "text/tab-separated-values" : "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", resource.bytes());
    json.writeStringField("hash", "sha256:" + resource.sha256());
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", String.valueOf(format.delimiter()));
    json.writeStringField("lineTerminator", format.lineEnd());
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
    writeSchema(json, resource.layer());
    json.writeEndObject();
  }

  private static void writeSchema(JsonGenerator json, Layer<?> layer) throws IOException {
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

  private static String type(Column.Type type) {
    return switch (type) {
      case INTEGER -> "integer";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TEXT, LIST -> "string";
    };
  }
}
