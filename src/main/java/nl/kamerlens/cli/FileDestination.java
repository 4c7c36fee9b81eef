package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.ExtractionWriter;
import nl.kamerlens.report.OutputFile;

/** One file. */
final class FileDestination implements Destination {
  private final ExtractionWriter writer;
  private final OutputFile file;
  private boolean begun;

  FileDestination(Path path, ExtractionWriter writer) throws IOException {
    this.writer = writer;
    this.file = new OutputFile(path);
    file.write(writer.begin());
  }

  @Override
  public List<String> pieces(Extraction extraction) {
    return List.of(writer.write(extraction));
  }

  @Override
  public void write(List<String> pieces) throws IOException {
    if (begun) {
      file.write(writer.between());
    }
    begun = true;
    file.write(pieces.get(0));
  }

  @Override
  public void finish() throws IOException {
    file.write(writer.end());
    file.finish();
    OutputFile.publish(List.of(file));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
