package nl.kamerlens.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.Row;
import org.jspecify.annotations.Nullable;

/**
 * A document as the page's script reads it: its row, and the findings of each layer as lists of
 * values in the order of the columns.
 *
 * <p>{@code {"doc":"letter","row":[…],"layers":{"references":[[41,66,…],…]},"sentences":[…]}}. A
 * sentence that holds three findings stands there once: in their rows it is a number.
 */
final class DocumentData {
  /** The layers that a page knows how to show; one without rows is not told apart from none. */
  static final List<Layer<?>> LAYERS =
      Layer.KNOWN.stream().filter(layer -> !layer.equals(Layer.AUDIT)).toList();

  private final DocumentRows document;
  private final Map<String, Integer> sentences = new LinkedHashMap<>();

  private DocumentData(DocumentRows document) {
    this.document = document;
  }

  /**
   * The document with its findings.
   *
   * @param findings false where only its row is wanted
   */
  static String of(DocumentRows document, boolean findings) {
    DocumentData data = new DocumentData(document);
    return ScriptJson.of(json -> data.write(json, findings));
  }

  /** The names and meanings of the columns of every table. */
  static String columns() {
    return ScriptJson.of(
        json -> {
          json.writeStartObject();
          columns(json, DocumentTable.DOCUMENTS);
          for (Layer<?> layer : LAYERS) {
            columns(json, layer);
          }
          json.writeEndObject();
        });
  }

  private static void columns(JsonGenerator json, Layer<?> layer) throws IOException {
    json.writeObjectFieldStart(layer.name());
    for (Column<?> column : layer.columns()) {
      json.writeStringField(column.name(), column.description());
    }
    json.writeEndObject();
  }

  private void write(JsonGenerator json, boolean findings) throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", document.doc());
    json.writeFieldName("row");
    row(json, DocumentTable.DOCUMENTS.columns(), document.document());
    if (findings) {
      layers(json);
    }
    json.writeEndObject();
  }

  private void layers(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("layers");
    for (Layer<?> layer : LAYERS) {
      if (!document.rows(layer).isEmpty()) {
        json.writeArrayFieldStart(layer.name());
        for (Row row : document.rows(layer)) {
          row(json, layer.columns(), row);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
    json.writeFieldName("sentences");
    ScriptJson.value(json, new ArrayList<>(sentences.keySet()));
  }

  private void row(JsonGenerator json, List<? extends Column<?>> columns, Row row)
      throws IOException {
    json.writeStartArray();
    for (Column<?> column : columns) {
      ScriptJson.value(json, value(column.name(), row));
    }
    json.writeEndArray();
  }

  private @Nullable Object value(String column, Row row) {
    Object value = row.value(column);
    return column.equals("sentence") && value != null ? number(value.toString()) : value;
  }

  private Integer number(String sentence) {
    Integer known = sentences.putIfAbsent(sentence, sentences.size());
    return known == null ? sentences.size() - 1 : known;
  }
}
