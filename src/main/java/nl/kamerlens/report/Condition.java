package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are wanted: {@code type=toezegging}, {@code members=Van der Lee}, {@code
 * documents.title~china}, {@code deadline!=}.
 *
 * <p>{@code =} and {@code !=} compare the whole value, of a list any of its items; {@code ~} looks
 * for a part of it in capitals or not. Nothing behind the sign stands for what is not known.
 *
 * @param table whose column it is
 * @param column its name
 * @param sign {@code =}, {@code !=} or {@code ~}
 * @param value what is compared
 */
record Condition(String table, String column, String sign, String value) {
  static final String DOCUMENTS = "documents";

  private static final String DOC = "doc";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<table>[a-z]{1,30})\\.)?(?<column>[a-z_0-9]{1,40})(?<sign>!?=|~)(?<value>.*)",
          Pattern.DOTALL);

  /**
   * Reads a condition.
   *
   * @param own the table of a column that is named without one; null where no table goes first
   * @throws IllegalArgumentException in words for the user
   */
  static Condition parse(String text, @Nullable String own) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not COLUMN=VALUE, COLUMN!=VALUE or COLUMN~PART: " + Plain.line(text));
    }
    String column = form.group("column");
    String table = table(form.group("table"), column, own);
    return new Condition(table, column, form.group("sign"), form.group("value"));
  }

  private static String table(@Nullable String named, String column, @Nullable String own) {
    Map<String, List<String>> tables = tables(own);
    if (named != null) {
      List<String> columns = tables.get(named);
      if (columns == null) {
        throw new IllegalArgumentException(
            "no table " + named + "; there are " + String.join(", ", tables.keySet()));
      }
      if (!columns.contains(column)) {
        throw unknown(column, named, columns);
      }
      return named;
    }
    if (own != null && tables.getOrDefault(own, List.of()).contains(column)) {
      return own;
    }
    return only(column, tables, own == null ? DOCUMENTS : own);
  }

  private static String only(String column, Map<String, List<String>> tables, String nearest) {
    List<String> having =
        tables.keySet().stream()
            .filter(table -> tables.getOrDefault(table, List.of()).contains(column))
            .toList();
    if (having.isEmpty()) {
      throw unknown(column, nearest, tables.getOrDefault(nearest, List.of()));
    }
    if (having.size() > 1) {
      List<String> full = having.stream().map(table -> table + "." + column).toList();
      throw new IllegalArgumentException(
          column + " is a column of several tables; say " + String.join(" or ", full));
    }
    return having.get(0);
  }

  private static IllegalArgumentException unknown(
      String column, String table, List<String> columns) {
    return new IllegalArgumentException(
        "no column " + column + "; " + table + " has " + String.join(", ", columns));
  }

  /** Citations are references with what is done with a motie: they stand for each other. */
  private static Map<String, List<String>> tables(@Nullable String own) {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    List<String> documents = new ArrayList<>(List.of(DOC));
    DocumentTable.DOCUMENTS.columns().forEach(c -> documents.add(c.name()));
    tables.put(DOCUMENTS, documents);
    if (Citations.NAME.equals(own)) {
      tables.put(Citations.NAME, Citations.columns());
    }
    for (Layer<?> layer : Layer.ALL) {
      tables.put(layer.name(), layer.columns().stream().map(Column::name).toList());
    }
    return tables;
  }

  /** Whether it holds of a document. */
  boolean holds(DocumentRows document) {
    return column.equals(DOC) ? holds(List.of(document.doc())) : holds(document.document());
  }

  /** Whether it holds of a row of its table. */
  boolean holds(Row row) {
    Object known = row.value(column);
    if (known instanceof List<?>) {
      List<String> items = row.list(column);
      return holds(items.isEmpty() ? List.of("") : items);
    }
    return holds(List.of(row.text(column)));
  }

  private boolean holds(List<String> values) {
    return switch (sign) {
      case "=" -> values.contains(value);
      case "!=" -> !values.contains(value);
      default -> values.stream().anyMatch(v -> lower(v).contains(lower(value)));
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
