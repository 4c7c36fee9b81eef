package nl.kamerlens.report.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.DataPackage;
import nl.kamerlens.report.OutputFile;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.stance.Comparison;

/**
 * A comparison as a folder: the changes and all stances as tables, the page, the JSON, and {@code
 * datapackage.json} that describes the tables. The files appear together at the end.
 */
public final class DiffFolder {
  private static final Map<String, DiffWriter> FILES = new LinkedHashMap<>();

  private static final Map<String, List<Column<?>>> COLUMNS =
      Map.of("diff.csv", DiffColumns.CHANGES, "stances.csv", DiffColumns.STANCES);

  static {
    FILES.put("diff.csv", DiffTable.changes(TableFormat.CSV));
    FILES.put("stances.csv", DiffTable.stances(TableFormat.CSV));
    FILES.put("diff.html", new DiffHtmlWriter());
    FILES.put("diff.json", new DiffJsonWriter());
  }

  private DiffFolder() {}

  /** Writes the folder, which is made where it is missing; files of these names are replaced. */
  public static void write(Path folder, Comparison comparison) throws IOException {
    Files.createDirectories(folder);
    List<OutputFile> open = new ArrayList<>();
    try {
      List<DataPackage.Resource> tables = new ArrayList<>();
      for (Map.Entry<String, DiffWriter> entry : FILES.entrySet()) {
        OutputFile file =
            write(folder.resolve(entry.getKey()), entry.getValue().write(comparison), open);
        List<Column<?>> columns = COLUMNS.get(entry.getKey());
        if (columns != null) {
          tables.add(
              new DataPackage.Resource(
                  entry.getKey(), null, columns, file.bytes(), file.sha256Hex()));
        }
      }
      String description = DataPackage.describe(tables, TableFormat.CSV, null);
      write(folder.resolve(DataPackage.FILE), description, open);
      OutputFile.publish(open);
    } finally {
      for (OutputFile file : open) {
        file.close();
      }
    }
  }

  private static OutputFile write(Path place, String text, List<OutputFile> open)
      throws IOException {
    OutputFile file = new OutputFile(place);
    open.add(file);
    file.write(text);
    file.finish();
    return file;
  }
}
