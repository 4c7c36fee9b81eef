package nl.kamerlens.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a report: {@code documents.csv}, one a layer, {@code errors.csv}. It has the same
 * bytes as {@link TableWriter} makes of the extractions themselves.
 */
final class TablePart implements ReportPart {
  private final Layer<?> layer;
  private final TableFormat format;
  private final Function<DocumentRows, List<Row>> rows;
  private final Function<List<InputError>, String> errors;

  private TablePart(
      Layer<?> layer,
      TableFormat format,
      Function<DocumentRows, List<Row>> rows,
      Function<List<InputError>, String> errors) {
    this.layer = layer;
    this.format = format;
    this.rows = rows;
    this.errors = errors;
  }

  static TablePart of(Layer<?> layer, TableFormat format) {
    return new TablePart(layer, format, document -> document.rows(layer), errors -> "");
  }

  static TablePart ofDocuments(TableFormat format) {
    return new TablePart(
        DocumentTable.DOCUMENTS, format, document -> List.of(document.document()), errors -> "");
  }

  static TablePart ofErrors(TableFormat format) {
    return new TablePart(
        InputError.TABLE, format, document -> List.of(), errors -> InputError.rows(errors, format));
  }

  @Override
  public String file() {
    return layer.name() + "." + format.extension();
  }

  @Override
  public Layer<?> table() {
    return layer;
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append(TableWriter.of(layer, format).begin());
  }

  @Override
  public void add(DocumentRows document, Appendable out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : rows.apply(document)) {
      lines.add(cells(document.doc(), row));
    }
    out.append(format.lines(lines));
  }

  private List<String> cells(String doc, Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(doc);
    layer.columns().forEach(column -> cells.add(row.text(column.name())));
    return cells;
  }

  @Override
  public void end(List<InputError> failed, Appendable out) throws IOException {
    out.append(errors.apply(failed));
  }
}
