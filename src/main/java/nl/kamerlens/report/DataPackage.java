package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes a folder for programs: {@code datapackage.json} by the Frictionless Data Package
 * specification, with the length and hash of each file and the type and meaning of each column.
 */
public final class DataPackage {
  /** The file's name; it is written last. */
  public static final String FILE = "datapackage.json";

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "csv", "text/csv",
          "tsv", "text/tab-separated-values",
          "json", "application/json",
          "html", "text/html",
          "graphml", "application/graphml+xml",
          "ics", "text/calendar",
          "md", "text/markdown");

  private DataPackage() {}

  /**
   * A file as it was written.
   *
   * @param file its name in the folder
   * @param table its columns; null where it is no table
   * @param bytes how long it is
   * @param sha256 of its bytes
   */
  public record Resource(String file, @Nullable Layer<?> table, long bytes, String sha256) {
    private String name() {
      return table != null ? table.name() : file.substring(0, file.lastIndexOf('.'));
    }

    private String extension() {
      return file.substring(file.lastIndexOf('.') + 1);
    }
  }

  /** What the files were made with, and of which documents. */
  public record Origin(Provenance provenance, InputDigest inputs) {}

  /**
   * The whole file.
   *
   * @param format of the tables
   * @param origin what they were made with and of; null where that is not told
   */
  public static String describe(
      List<Resource> resources, TableFormat format, @Nullable Origin origin) {
    boolean tabular = resources.stream().allMatch(resource -> resource.table() != null);
    return PrettyJson.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("profile", tabular ? "tabular-data-package" : "data-package");
          json.writeStringField("name", "kamerlens");
          if (origin != null) {
            writeOrigin(json, origin);
          }
          json.writeArrayFieldStart("resources");
          for (Resource resource : resources) {
            writeResource(json, resource, format);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeOrigin(JsonGenerator json, Origin origin) throws IOException {
    if (origin.provenance().created() != null) {
      json.writeStringField("created", origin.provenance().created());
    }
    origin.provenance().write(json, origin.inputs());
  }

  private static void writeResource(JsonGenerator json, Resource resource, TableFormat format)
      throws IOException {
    Layer<?> table = resource.table();
    json.writeStartObject();
    json.writeStringField("profile", table == null ? "data-resource" : "tabular-data-resource");
    json.writeStringField("name", resource.name().toLowerCase(Locale.ROOT));
    json.writeStringField("path", resource.file());
    json.writeStringField("format", resource.extension());
    json.writeStringField(
        "mediatype", MEDIA_TYPES.getOrDefault(resource.extension(), "application/octet-stream"));
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", resource.bytes());
    json.writeStringField("hash", "sha256:" + resource.sha256());
    if (table != null) {
      writeDialect(json, format);
      TableSchema.write(json, table);
    }
    json.writeEndObject();
  }

  private static void writeDialect(JsonGenerator json, TableFormat format) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", String.valueOf(format.delimiter()));
    json.writeStringField("lineTerminator", format.lineEnd());
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }
}
