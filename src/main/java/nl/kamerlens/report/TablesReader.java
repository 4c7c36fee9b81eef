package nl.kamerlens.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of tables document by document: those of {@code extract -o DIR/}, of a report, or
 * of a job that ran elsewhere. The rows of each table have to follow the order of the table of
 * documents; no more than one document stands in memory.
 */
public final class TablesReader implements Closeable {
  private final Path folder;
  private final String command;
  private final List<TableReader> open = new ArrayList<>();
  private final TableReader documents;
  private final Map<Layer<?>, TableReader> layers = new LinkedHashMap<>();

  /** Reads all layers that are found without being named. */
  public TablesReader(Path folder) throws IOException, TableException {
    this(folder, Layer.ALL);
  }

  /** Reads these layers. */
  public TablesReader(Path folder, List<Layer<?>> wanted) throws IOException, TableException {
    this.folder = folder;
    this.command = command(wanted);
    try {
      documents = open(DocumentTable.DOCUMENTS);
      for (Layer<?> layer : wanted) {
        layers.put(layer, open(layer));
      }
    } catch (IOException | TableException e) {
      close();
      throw e;
    }
  }

  /** What makes tables of these layers. */
  private static String command(List<Layer<?>> wanted) {
    List<String> names = wanted.stream().<String>map(Layer::name).toList();
    String only = wanted.equals(Layer.ALL) ? "" : "--only " + String.join(",", names) + " ";
    return "extract " + only + "-o DIR/";
  }

  private TableReader open(Layer<?> layer) throws IOException, TableException {
    TableReader reader = TableReader.open(folder, layer, command);
    open.add(reader);
    return reader;
  }

  /** Refuses the table of a layer without one of these columns. */
  public void require(Layer<?> layer, String... columns) throws TableException {
    reader(layer).require(List.of(columns));
  }

  /** What is wrong with the table of a layer, as one line with the file and what to do. */
  public TableException refusal(Layer<?> layer, String cause) {
    return reader(layer).refusal(cause);
  }

  private TableReader reader(Layer<?> layer) {
    return layers.getOrDefault(layer, documents);
  }

  /** The next document, without its text; null behind the last one. */
  public @Nullable DocumentRows next() throws TableException {
    String doc = documents.doc();
    if (doc == null) {
      for (TableReader layer : layers.values()) {
        layer.checkEnd();
      }
      return null;
    }
    Row document = documents.row();
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Map.Entry<Layer<?>, TableReader> layer : layers.entrySet()) {
      rows.put(layer.getKey().name(), layer.getValue().rowsOf(doc));
    }
    return new DocumentRows(doc, document, rows, null);
  }

  /** What could not be read when the tables were made; none where they do not tell. */
  public List<InputError> errors() throws IOException, TableException {
    List<InputError> errors = new ArrayList<>();
    if (!TableReader.isIn(folder, InputError.TABLE)) {
      return errors;
    }
    try (TableReader reader = TableReader.open(folder, InputError.TABLE, command)) {
      for (String doc = reader.doc(); doc != null; doc = reader.doc()) {
        Row row = reader.row();
        errors.add(new InputError(doc, row.text("path"), row.text("message")));
      }
    }
    return errors;
  }

  @Override
  public void close() throws IOException {
    for (TableReader reader : open) {
      reader.close();
    }
  }
}
