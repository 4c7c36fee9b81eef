package nl.kamerlens.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import nl.kamerlens.extract.Extraction;

/** Where the findings of a run go: standard output, a file, or a folder of tables. */
interface Destination extends Closeable {
  /** The pieces of one document, one a file; called on several threads. */
  List<String> pieces(Extraction extraction);

  /** Writes the pieces of the next document. */
  void write(List<String> pieces) throws IOException;

  /** Everything is written: now the files appear. */
  void finish() throws IOException;

  /** Leaves nothing behind of what was not finished. */
  @Override
  void close() throws IOException;
}
