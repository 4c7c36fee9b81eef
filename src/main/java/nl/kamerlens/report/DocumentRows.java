package nl.kamerlens.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * A document with its findings as rows: what every part of a report is made of, whether the
 * document was just read, stands in the journal of an earlier run or in tables on the disk.
 *
 * @param doc its name, the {@code doc} of every table
 * @param document its row of the table of documents
 * @param layers the rows of each layer by the layer's name, in the order of {@link Layer#KNOWN}
 * @param text its text; null where only tables are left of it
 */
public record DocumentRows(
    String doc, Row document, Map<String, List<Row>> layers, @Nullable DocumentText text) {

  /** The rows of an extraction, with its text. */
  public static DocumentRows of(Extraction extraction) {
    return of(extraction, Layer.ALL, DocumentText.of(extraction.document()));
  }

  /** The rows of an extraction, as they stand in tables. */
  public static DocumentRows withoutText(Extraction extraction) {
    return withoutText(extraction, Layer.ALL);
  }

  /** The rows of these layers of an extraction, as they stand in tables. */
  public static DocumentRows withoutText(Extraction extraction, List<Layer<?>> layers) {
    return of(extraction, layers, null);
  }

  private static DocumentRows of(
      Extraction extraction, List<Layer<?>> layers, @Nullable DocumentText text) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    layers.forEach(layer -> rows.put(layer.name(), rows(layer, extraction)));
    return new DocumentRows(
        extraction.document().name(),
        Row.of(DocumentTable.DOCUMENTS.columns(), extraction),
        rows,
        text);
  }

  private static <R> List<Row> rows(Layer<R> layer, Extraction extraction) {
    return Row.all(layer, layer.rows().apply(extraction));
  }

  /** The rows of a layer; none where there is no such layer. */
  public List<Row> rows(Layer<?> layer) {
    return layers.getOrDefault(layer.name(), List.of());
  }
}
