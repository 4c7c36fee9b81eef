package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** A digest in the formats for programs. */
public final class DigestWriter {
  private DigestWriter() {}

  /** A header, then a row an entry. */
  public static <R> String table(Digest<R> digest, TableFormat format) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(digest.columns().stream().map(Column::name).toList());
    for (R entry : digest.entries()) {
      Row row = Row.of(digest.columns(), entry);
      lines.add(digest.columns().stream().map(column -> row.text(column.name())).toList());
    }
    return format.begin() + format.lines(lines);
  }

  /** One indented array of objects. */
  public static <R> String array(Digest<R> digest) {
    return PrettyJson.of(
        json -> {
          json.writeStartArray();
          for (R entry : digest.entries()) {
            writeObject(json, digest.columns(), entry);
          }
          json.writeEndArray();
        });
  }

  /** One object a line. */
  public static <R> String lines(Digest<R> digest) {
    StringWriter out = new StringWriter();
    for (R entry : digest.entries()) {
      try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
        writeObject(json, digest.columns(), entry);
      } catch (IOException e) {
        throw new IllegalStateException("a string does not fail", e);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static <R> void writeObject(JsonGenerator json, List<Column<R>> columns, R entry)
      throws IOException {
    json.writeStartObject();
    JsonWriter.writeFields(json, columns, entry);
    json.writeEndObject();
  }
}
