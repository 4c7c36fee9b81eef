package nl.kamerlens.report;

import java.util.List;
import nl.kamerlens.report.Column.Bounds;
import nl.kamerlens.report.Column.Type;

/**
 * An input that could not be read; a row of {@code errors.csv}.
 *
 * @param doc the name it would have had
 * @param path as it was given
 * @param message the cause and what to do
 */
public record InputError(String doc, String path, String message) {
  /** The table; its rows do not come from extractions. */
  public static final Layer<InputError> TABLE =
      new Layer<>(
          "errors",
          extraction -> List.of(),
          List.of(
              new Column<>(
                  "path", Type.TEXT, "The file, as it was given.", Bounds.KNOWN, InputError::path),
              new Column<>(
                  "message",
                  Type.TEXT,
                  "Why it was not read, what to do.",
                  Bounds.KNOWN,
                  InputError::message)));

  /** The rows of these errors in a table's format. */
  public static String rows(List<InputError> errors, TableFormat format) {
    return format.lines(errors.stream().map(e -> List.of(e.doc(), e.path(), e.message())).toList());
  }
}
