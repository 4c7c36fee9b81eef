package nl.kamerlens.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, which is one field of a JSON object.
 *
 * @param name in snake case
 * @param type what its values are
 * @param description one sentence for the data dictionary
 * @param value takes it from a row; {@code null} or an empty list where it is not known
 */
public record Column<R>(
    String name, Type type, String description, Function<R, @Nullable Object> value) {
  /** What values are; {@code LIST} is a JSON array of text, in a table joined by {@code "; "}. */
  public enum Type {
    TEXT,
    INTEGER,
    BOOLEAN,
    DATE,
    LIST
  }
}
