package nl.kamerlens.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.ExtractionWriter;

/** Standard output; each document is there as soon as it is done. */
final class StreamDestination implements Destination {
  private final PrintStream out;
  private final ExtractionWriter writer;
  private boolean begun;

  StreamDestination(PrintStream out, ExtractionWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  @Override
  public List<String> pieces(Extraction extraction) {
    return List.of(writer.write(extraction));
  }

  @Override
  public void write(List<String> pieces) throws IOException {
    print(begun ? writer.between() : writer.begin());
    begun = true;
    print(pieces.get(0));
    StandardOutput.check(out);
  }

  private void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      print(writer.begin());
    }
    print(writer.end());
    StandardOutput.check(out);
  }

  @Override
  public void close() {}
}
