package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.DataPackage;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.OutputFile;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TableWriter;

/**
 * A folder with a table a layer, {@code documents}, {@code errors} and {@code datapackage.json}.
 *
 * <p>The names are fixed, so that nothing is written outside the folder. The files appear together
 * at the end, the description last.
 */
final class FolderDestination implements Destination {
  private final Path folder;
  private final TableFormat format;
  private final Messages messages;
  private final List<Table<?>> tables = new ArrayList<>();
  private final List<OutputFile> open = new ArrayList<>();

  private record Table<R>(Layer<R> layer, TableWriter<R> writer, OutputFile file) {}

  FolderDestination(Path folder, List<Layer<?>> layers, TableFormat format, Messages messages)
      throws IOException {
    this.folder = folder;
    this.format = format;
    this.messages = messages;
    Files.createDirectories(folder);
    try {
      addTable(DocumentTable.DOCUMENTS);
      for (Layer<?> layer : layers) {
        addTable(layer);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private <R> void addTable(Layer<R> layer) throws IOException {
    Table<R> table = new Table<>(layer, TableWriter.of(layer, format), open(fileName(layer)));
    tables.add(table);
    table.file().write(table.writer().begin());
  }

  private OutputFile open(String name) throws IOException {
    OutputFile file = new OutputFile(folder.resolve(name));
    open.add(file);
    return file;
  }

  private String fileName(Layer<?> layer) {
    return layer.name() + "." + format.extension();
  }

  @Override
  public List<String> pieces(Extraction extraction) {
    return tables.stream().map(table -> table.writer().write(extraction)).toList();
  }

  @Override
  public void write(List<String> pieces) throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      tables.get(i).file().write(pieces.get(i));
    }
  }

  @Override
  public void finish() throws IOException {
    addTable(InputError.TABLE);
    tables.get(tables.size() - 1).file().write(InputError.rows(messages.failures(), format));
    List<DataPackage.Resource> resources = new ArrayList<>();
    for (Table<?> table : tables) {
      resources.add(described(table));
    }
    OutputFile description = open(DataPackage.FILE);
    description.write(DataPackage.describe(resources, format, null));
    description.finish();
    OutputFile.publish(open);
  }

  private DataPackage.Resource described(Table<?> table) throws IOException {
    OutputFile file = table.file();
    file.finish();
    return new DataPackage.Resource(
        fileName(table.layer()), table.layer(), file.bytes(), file.sha256Hex());
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : open) {
      file.close();
    }
  }
}
