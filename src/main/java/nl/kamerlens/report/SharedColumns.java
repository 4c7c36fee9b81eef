package nl.kamerlens.report;

import java.util.function.Function;
import nl.kamerlens.extract.Finding;
import nl.kamerlens.report.Column.Bounds;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** The columns that several layers have: where a finding stands, and by which rule it was found. */
final class SharedColumns {
  private SharedColumns() {}

  static <T> Column<Finding<T>> column(
      String name, Type type, String description, Function<Finding<T>, @Nullable Object> value) {
    return new Column<>(name, type, description, value);
  }

  static <T> Column<Finding<T>> column(
      String name,
      Type type,
      String description,
      Bounds bounds,
      Function<Finding<T>, @Nullable Object> value) {
    return new Column<>(name, type, description, bounds, value);
  }

  static <T> Column<Finding<T>> start() {
    return column(
        "start",
        Type.INTEGER,
        "First code point in the text.",
        Bounds.KNOWN.from(0),
        f -> f.place().start());
  }

  static <T> Column<Finding<T>> end() {
    return column(
        "end",
        Type.INTEGER,
        "Code point behind the last one.",
        Bounds.KNOWN.from(0),
        f -> f.place().end());
  }

  static <T> Column<Finding<T>> text() {
    return column(
        "text", Type.TEXT, "The text from start to end.", Bounds.KNOWN, f -> f.place().text());
  }

  static <T> Column<Finding<T>> sentence() {
    return column(
        "sentence",
        Type.TEXT,
        "The sentence that holds it, on one line.",
        Bounds.KNOWN,
        f -> f.place().sentence());
  }

  static <T> Column<Finding<T>> footnote() {
    return column(
        "footnote",
        Type.TEXT,
        "Mark of the footnote in which it stands.",
        f -> f.place().footnote());
  }

  static <T> Column<Finding<T>> onPage() {
    return column(
        "on_page",
        Type.INTEGER,
        "Page on which it stands, from 1.",
        Bounds.NONE.from(1),
        f -> f.place().page());
  }

  static <T> Column<Finding<T>> question() {
    return column(
        "question", Type.TEXT, "Questions in which it stands.", f -> f.place().question());
  }

  static <T> Column<Finding<T>> answer() {
    return column(
        "answer",
        Type.TEXT,
        "Questions that are answered where it stands.",
        f -> f.place().answer());
  }

  static <T> Column<Finding<T>> section() {
    return column(
        "section",
        Type.TEXT,
        "Headings under which it stands, joined by \" > \".",
        f -> f.place().section());
  }

  static <T> Column<Finding<T>> resolvedFrom() {
    return column(
        "resolved_from",
        Type.INTEGER,
        "First code point of the words from which the rest of it is known.",
        Bounds.NONE.from(0),
        Finding::resolvedFrom);
  }

  static <T> Column<Finding<T>> rule(Function<T, String> rule) {
    return column(
        "rule", Type.TEXT, "The rule that found it.", Bounds.KNOWN, f -> rule.apply(f.value()));
  }
}
