package nl.kamerlens.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.kamerlens.document.Metadata;
import org.jspecify.annotations.Nullable;

/** Metadata from a row of a table whose columns have their names. */
public final class MetadataFields {
  private MetadataFields() {}

  /**
   * What a row says of a document.
   *
   * @param row the value of a column, null where there is none; {@code authors} are separated by
   *     semicolons
   * @throws IllegalArgumentException if it holds a day that is none
   */
  public static Metadata read(Cells row) {
    String authors = row.value("authors");
    return Metadata.builder()
        .type(row.value("type"))
        .title(row.value("title"))
        .date(day(row, "date"))
        .interval(day(row, "earliest"), day(row, "latest"))
        .id(row.value("id"))
        .dossier(row.value("dossier"))
        .number(row.value("number"))
        .vergaderjaar(row.value("vergaderjaar"))
        .chamber(row.value("chamber"))
        .authors(authors == null ? List.of() : List.of(authors.split(";\\s*")))
        .addressee(row.value("addressee"))
        .kenmerk(row.value("kenmerk"))
        .questionsDate(day(row, "questions_date"))
        .build();
  }

  /** The cells of a row by the names of their columns. */
  public interface Cells {
    /** Null where it is empty or there is no such column. */
    @Nullable String value(String column);
  }

  private static @Nullable String day(Cells row, String column) {
    String value = row.value(column);
    try {
      return value == null ? null : LocalDate.parse(value).toString();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(column + " is not a day like 2024-03-24: " + value, e);
    }
  }
}
