package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table by the names of its columns: {@code row.text("id")} is {@code "kst-35207-81"}.
 *
 * <p>Whether it comes from an extraction, from the journal of a report or from a table on the disk,
 * the values are the same: text, integers, truth values, lists of text, and nothing for what is not
 * known. Days are text: {@code 2022-05-11}.
 */
public final class Row {
  private final Map<String, @Nullable Object> values;

  public Row(Map<String, ? extends @Nullable Object> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** What the columns say of one finding. */
  static <R> Row of(List<Column<R>> columns, R finding) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      values.put(column.name(), plain(column.value().apply(finding)));
    }
    return new Row(values);
  }

  /** Constants of enumerations and the like are text here. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null || value instanceof Integer || value instanceof Boolean) {
      return value;
    }
    return value instanceof List<?> ? value : value.toString();
  }

  static <R> List<Row> all(Layer<R> layer, List<R> findings) {
    List<Row> rows = new ArrayList<>();
    findings.forEach(finding -> rows.add(of(layer.columns(), finding)));
    return rows;
  }

  /** The value as it is; null where it is not known. */
  public @Nullable Object value(String column) {
    return values.get(column);
  }

  /** As it stands in a table; empty where it is not known. */
  public String text(String column) {
    Object value = values.get(column);
    if (value instanceof List<?>) {
      return String.join("; ", list(column));
    }
    return value == null ? "" : value.toString();
  }

  /** An offset or a count; -1 where it is not known. */
  public int integer(String column) {
    return values.get(column) instanceof Integer number ? number : -1;
  }

  public boolean isTrue(String column) {
    return Boolean.TRUE.equals(values.get(column));
  }

  public List<String> list(String column) {
    return values.get(column) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** Whether there is such a column, known or not. */
  public boolean has(String column) {
    return values.containsKey(column);
  }
}
