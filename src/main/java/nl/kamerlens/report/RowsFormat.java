package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.kamerlens.report.DocumentText.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A document with its findings as bytes, and back: packed JSON, the values of a row in the order of
 * its columns. What comes back gives the same report, byte for byte.
 */
public final class RowsFormat {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory FACTORY = JSON.getFactory();

  private RowsFormat() {}

  public static byte[] write(DocumentRows document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (JsonGenerator json =
        FACTORY.createGenerator(new DeflaterOutputStream(bytes, fast, 1 << 13))) {
      write(json, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, DocumentRows document) throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", document.doc());
    json.writeFieldName("document");
    writeRow(json, DocumentTable.DOCUMENTS, document.document());
    for (Layer<?> layer : Layer.ALL) {
      json.writeArrayFieldStart(layer.name() + "_rows");
      for (Row row : document.rows(layer)) {
        writeRow(json, layer, row);
      }
      json.writeEndArray();
    }
    DocumentText text = document.text();
    if (text != null) {
      text.write(json);
    }
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, Layer<?> layer, Row row) throws IOException {
    json.writeStartArray();
    for (Column<?> column : layer.columns()) {
      json.writePOJO(row.value(column.name()));
    }
    json.writeEndArray();
  }

  /**
   * The document that was written.
   *
   * @throws IOException if these are not such bytes
   */
  public static DocumentRows read(byte[] bytes) throws IOException {
    JsonNode json = JSON.readTree(new InflaterInputStream(new ByteArrayInputStream(bytes)));
    Map<String, List<Row>> layers = new LinkedHashMap<>();
    for (Layer<?> layer : Layer.ALL) {
      List<Row> rows = new ArrayList<>();
      json.path(layer.name() + "_rows").forEach(row -> rows.add(row(layer, row)));
      layers.put(layer.name(), rows);
    }
    Row document = row(DocumentTable.DOCUMENTS, json.path("document"));
    return new DocumentRows(json.path("doc").asText(), document, layers, text(json));
  }

  private static Row row(Layer<?> layer, JsonNode values) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < layer.columns().size(); i++) {
      row.put(layer.columns().get(i).name(), value(values.path(i)));
    }
    return new Row(row);
  }

  private static @Nullable Object value(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.asText()));
      return List.copyOf(items);
    }
    if (value.isInt()) {
      return value.asInt();
    }
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    return value.isTextual() ? value.asText() : null;
  }

  private static @Nullable DocumentText text(JsonNode json) {
    return json.has("text")
        ? new DocumentText(
            json.path("text").asText(),
            stretches(json.path("blocks")),
            stretches(json.path("calls")))
        : null;
  }

  private static List<Stretch> stretches(JsonNode json) {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode one : json) {
      String label = one.path(3).isTextual() ? one.path(3).asText() : null;
      stretches.add(
          new Stretch(one.path(0).asText(), one.path(1).asInt(), one.path(2).asInt(), label));
    }
    return stretches;
  }
}
