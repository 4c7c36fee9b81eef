package nl.kamerlens.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a report: {@code references.csv}, {@code citations.graphml}, {@code index.html}.
 *
 * <p>Documents come one after the other in the order of their paths, from one thread. A part may
 * gather what it needs for its end, but no texts: its memory may grow with the number of findings
 * that it counts, not with the bytes that it writes.
 */
public interface ReportPart {
  /** The file's name in the report's folder; no path. */
  String file();

  /** The columns, where it is a table; null for anything else. */
  default @Nullable Layer<?> table() {
    return null;
  }

  /** What stands before the first document. */
  default void begin(Appendable out) throws IOException {}

  /** One document. */
  void add(DocumentRows document, Appendable out) throws IOException;

  /** What stands behind the last document. */
  default void end(List<InputError> errors, Appendable out) throws IOException {}
}
