package nl.kamerlens.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.report.JsonWriter;

/** The command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException, DocumentException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Extractor extractor = new Extractor();
    for (String path : List.of(args)) {
      Source source = new Source(path, Files.readAllBytes(Path.of(path)));
      out.println(JsonWriter.line(extractor.extract(DocumentReaders.read(source), Metadata.NONE)));
    }
    out.flush();
  }
}
