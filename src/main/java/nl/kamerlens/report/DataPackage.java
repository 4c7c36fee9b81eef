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
   * @param table its layer; null where it is none
   * @param columns all its columns where it is a table but no layer; else empty
   * @param bytes how long it is
   * @param sha256 of its bytes
   */
  public record Resource(
      String file, @Nullable Layer<?> table, List<Column<?>> columns, long bytes, String sha256) {
    public Resource {
      columns = List.copyOf(columns);
    }

    /** The table of a layer, or a file that is no table. */
    public Resource(String file, @Nullable Layer<?> table, long bytes, String sha256) {
      this(file, table, List.of(), bytes, sha256);
    }

    private boolean isTable() {
      return table != null || !columns.isEmpty();
    }

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
    boolean tabular = resources.stream().allMatch(Resource::isTable);
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
    json.writeStringField(
        "profile", resource.isTable() ? "tabular-data-resource" : "data-resource");
    json.writeStringField("name", resource.name().toLowerCase(Locale.ROOT));
    json.writeStringField("path", resource.file());
    json.writeStringField("format", resource.extension());
    json.writeStringField(
        "mediatype", MEDIA_TYPES.getOrDefault(resource.extension(), "application/octet-stream"));
    json.writeStringField("encoding", "utf-8");
    json.writeNumberField("bytes", resource.bytes());
    json.writeStringField("hash", "sha256:" + resource.sha256());
    if (resource.isTable()) {
      writeDialect(json, format);
    }
    if (table != null) {
      TableSchema.write(json, table);
    } else if (resource.isTable()) {
      TableSchema.write(json, resource.columns());
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
