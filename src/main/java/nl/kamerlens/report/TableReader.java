package nl.kamerlens.report;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.input.IoCause;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row, with the types of its columns: {@code references.csv} as CSV, for
 * spreadsheets or with tabs. A column that is not there is not known; one that is not known here is
 * passed over.
 */
final class TableReader implements Closeable {
  private static final String DOC = "doc";

  private final Layer<?> layer;
  private final Path file;
  private final String command;
  private final TableFormat format;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private @Nullable CSVRecord next;

  private TableReader(
      Layer<?> layer, Path file, String command, TableFormat format, BufferedReader text)
      throws IOException, TableException {
    this.layer = layer;
    this.file = file;
    this.command = command;
    this.format = format;
    parser = CSVParser.parse(text, format.reading());
    records = parser.iterator();
    if (!parser.getHeaderNames().contains(DOC)) {
      throw refusal("not a table of " + layer.name() + ": no column doc");
    }
    advance();
  }

  /**
   * The table of this layer in a folder.
   *
   * @param command that makes it, for what is said where it is missing or broken
   */
  static TableReader open(Path folder, Layer<?> layer, String command) throws TableException {
    Path csv = file(folder, layer, TableFormat.CSV);
    if (!isIn(folder, layer)) {
      throw new TableException(csv + ": no such table; make it with " + command);
    }
    Path file = Files.exists(csv) ? csv : file(folder, layer, TableFormat.TSV);
    try {
      return open(layer, file, command, Files.newBufferedReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TableException(file + ": " + IoCause.of(e));
    } catch (IllegalArgumentException e) {
      throw new TableException(file + ": not a table; make it again with " + command);
    }
  }

  private static TableReader open(Layer<?> layer, Path file, String command, BufferedReader text)
      throws IOException, TableException {
    try {
      return new TableReader(layer, file, command, TableFormat.of(text), text);
    } catch (IOException | TableException | IllegalArgumentException e) {
      text.close();
      throw e;
    }
  }

  static boolean isIn(Path folder, Layer<?> layer) {
    return Files.exists(file(folder, layer, TableFormat.CSV))
        || Files.exists(file(folder, layer, TableFormat.TSV));
  }

  private static Path file(Path folder, Layer<?> layer, TableFormat format) {
    return folder.resolve(layer.name() + "." + format.extension());
  }

  /** The document of the next row; null behind the last one. */
  @Nullable String doc() {
    return next == null ? null : format.unguarded(next.get(DOC));
  }

  /** Refuses a table without one of these columns. */
  void require(List<String> columns) throws TableException {
    for (String column : columns) {
      if (!parser.getHeaderNames().contains(column)) {
        throw refusal("no column " + column + ", as an older version made it");
      }
    }
  }

  /** What is wrong with the table, and what to do. */
  TableException refusal(String cause) {
    return refused(file.toString(), cause);
  }

  private TableException refused(String place, String cause) {
    return new TableException(place + ": " + cause + "; make it again with " + command);
  }

  /** The next row. */
  Row row() throws TableException {
    CSVRecord record = next;
    if (record == null) {
      throw new TableException(file + ": ends too early");
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column<?> column : layer.columns()) {
      boolean there = record.isMapped(column.name()) && record.isSet(column.name());
      String cell = there ? format.unguarded(record.get(column.name())) : "";
      values.put(column.name(), value(column, cell));
    }
    advance();
    return new Row(values);
  }

  /** The rows of this document, where they come next. */
  List<Row> rowsOf(String doc) throws TableException {
    List<Row> rows = new ArrayList<>();
    while (doc.equals(doc())) {
      rows.add(row());
    }
    return rows;
  }

  /** All of it was read. */
  void checkEnd() throws TableException {
    if (next != null) {
      throw new TableException(
          place() + ": its documents are not in the order of the table documents; sort both alike");
    }
  }

  private void advance() throws TableException {
    try {
      next = records.hasNext() ? records.next() : null;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw refused(place(), "not a table");
    }
  }

  private @Nullable Object value(Column<?> column, String cell) throws TableException {
    return switch (column.type()) {
      case LIST -> cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
      case NUMBER -> cell.isEmpty() ? null : Double.valueOf(cell);
      case BOOLEAN -> cell.isEmpty() ? null : Boolean.valueOf(cell);
      case INTEGER -> cell.isEmpty() ? null : integer(column, cell);
      case TEXT, DATE -> cell.isEmpty() ? null : cell;
    };
  }

  private Integer integer(Column<?> column, String cell) throws TableException {
    try {
      return Integer.valueOf(cell);
    } catch (NumberFormatException e) {
      throw refused(place(), column.name() + " is not a number: " + cell);
    }
  }

  private String place() {
    return file + ": line " + parser.getCurrentLineNumber();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
