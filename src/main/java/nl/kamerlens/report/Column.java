package nl.kamerlens.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, which is one field of a JSON object.
 *
 * @param name in snake case
 * @param type what its values are
 * @param description one sentence for the data dictionary
 * @param bounds what its values are held to
 * @param value takes it from a row; {@code null} or an empty list where it is not known
 */
public record Column<R>(
    String name,
    Type type,
    String description,
    Bounds bounds,
    Function<R, @Nullable Object> value) {
  /** What values are; {@code LIST} is a JSON array of text, in a table joined by {@code "; "}. */
  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    LIST
  }

  /**
   * What values are held to.
   *
   * @param required whether it is always known
   * @param values all there can be; empty where the list is not closed
   * @param minimum the least; null where there is none
   */
  public record Bounds(boolean required, List<String> values, @Nullable Integer minimum) {
    /** Anything, or nothing. */
    public static final Bounds NONE = new Bounds(false, List.of(), null);

    /** Always known. */
    public static final Bounds KNOWN = new Bounds(true, List.of(), null);

    public Bounds {
      values = List.copyOf(values);
    }

    /** From this number on. */
    public Bounds from(int least) {
      return new Bounds(required, values, least);
    }

    /** One of these values where it is known. */
    Bounds oneOf(String... all) {
      return new Bounds(required, List.of(all), minimum);
    }

    /** One of the constants, written in small letters: {@code not-possible}. */
    public Bounds oneOf(Class<? extends Enum<?>> constants) {
      return oneOf(
          Arrays.stream(constants.getEnumConstants())
              .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .toArray(String[]::new));
    }
  }

  /** A column without bounds. */
  public Column(String name, Type type, String description, Function<R, @Nullable Object> value) {
    this(name, type, description, Bounds.NONE, value);
  }
}
