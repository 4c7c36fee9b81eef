package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.extract.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * Writes one layer as a table: a header, then a row a finding, the document's name first.
 *
 * <p>{@code letter,41,66,"Kamerstuk 35 207, nr. 81",…}. Lists are joined by {@code "; "}, what is
 * not known is empty.
 */
public final class TableWriter<R> implements ExtractionWriter {
  private final Layer<R> layer;
  private final TableFormat format;

  private TableWriter(Layer<R> layer, TableFormat format) {
    this.layer = layer;
    this.format = format;
  }

  public static <R> TableWriter<R> of(Layer<R> layer, TableFormat format) {
    return new TableWriter<>(layer, format);
  }

  @Override
  public String begin() {
    List<String> names = new ArrayList<>();
    names.add("doc");
    for (Column<R> column : layer.columns()) {
      names.add(column.name());
    }
    return format.begin() + format.lines(List.of(names));
  }

  @Override
  public String write(Extraction extraction) {
    List<List<String>> rows = new ArrayList<>();
    for (R row : layer.rows().apply(extraction)) {
      List<String> cells = new ArrayList<>();
      cells.add(extraction.document().name());
      for (Column<R> column : layer.columns()) {
        cells.add(cell(column.value().apply(row)));
      }
      rows.add(cells);
    }
    return format.lines(rows);
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(Object::toString).toList());
    }
    return value == null ? "" : value.toString();
  }
}
