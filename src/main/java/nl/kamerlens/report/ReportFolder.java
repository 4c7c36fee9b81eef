package nl.kamerlens.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a report: each part in its own file. The files appear together at the end, the
 * description last, so that what it describes is there.
 */
public final class ReportFolder implements Closeable {
  private final Path folder;
  private final TableFormat format;
  private final @Nullable Provenance provenance;
  private final InputDigest inputs = new InputDigest();
  private final List<Written> parts = new ArrayList<>();
  private final List<OutputFile> open = new ArrayList<>();

  private record Written(ReportPart part, OutputFile file) {}

  /**
   * Begins the files of all parts.
   *
   * @param format of the tables
   * @param provenance what the report was made with; null where that is not told
   */
  public ReportFolder(
      Path folder, List<ReportPart> parts, TableFormat format, @Nullable Provenance provenance)
      throws IOException {
    this.folder = folder;
    this.format = format;
    this.provenance = provenance;
    Files.createDirectories(folder);
    try {
      for (ReportPart part : parts) {
        begin(part);
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void begin(ReportPart part) throws IOException {
    OutputFile file = open(part.file());
    parts.add(new Written(part, file));
    part.begin(file.text());
  }

  private OutputFile open(String name) throws IOException {
    OutputFile file = new OutputFile(folder.resolve(name));
    open.add(file);
    return file;
  }

  /** The next document, in the order of the paths. */
  public void add(DocumentRows document) throws IOException {
    inputs.add(document);
    for (Written written : parts) {
      written.part().add(document, written.file().text());
    }
  }

  /** Every document is there: the files get their names. */
  public void finish(List<InputError> errors) throws IOException {
    List<DataPackage.Resource> resources = new ArrayList<>();
    for (Written written : parts) {
      written.part().end(errors, written.file().text());
      resources.add(described(written));
    }
    OutputFile description = open(DataPackage.FILE);
    DataPackage.Origin origin =
        provenance == null ? null : new DataPackage.Origin(provenance, inputs);
    description.write(DataPackage.describe(resources, format, origin));
    description.finish();
    OutputFile.publish(open);
  }

  private static DataPackage.Resource described(Written written) throws IOException {
    OutputFile file = written.file();
    file.finish();
    ReportPart part = written.part();
    return new DataPackage.Resource(part.file(), part.table(), file.bytes(), file.sha256Hex());
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : open) {
      file.close();
    }
  }
}
