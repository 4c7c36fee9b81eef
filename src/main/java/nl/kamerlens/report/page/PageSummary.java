package nl.kamerlens.report.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.Html;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.Row;
import org.jspecify.annotations.Nullable;

/** What a report covers, counted as the documents come: how many, of when, with what in them. */
final class PageSummary {
  private final Map<String, Integer> layers = new LinkedHashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private int documents;
  private int undated;
  private @Nullable String first;
  private @Nullable String last;

  PageSummary() {
    Layer.ALL.forEach(layer -> layers.put(layer.name(), 0));
  }

  void add(DocumentRows document) {
    documents++;
    document.layers().forEach((name, rows) -> layers.merge(name, rows.size(), Integer::sum));
    String type = document.document().text("type");
    types.merge(type.isEmpty() ? "of unknown type" : type, 1, Integer::sum);
    period(document.document());
  }

  private void period(Row row) {
    List<String> days =
        Stream.of("earliest", "date", "latest").map(row::text).filter(d -> !d.isEmpty()).toList();
    if (days.isEmpty()) {
      undated++;
      return;
    }
    first = first == null ? days.get(0) : least(first, days.get(0));
    String end = days.get(days.size() - 1);
    last = last == null || last.compareTo(end) < 0 ? end : last;
  }

  private static String least(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  int documents() {
    return documents;
  }

  /** {@code Written between 2019-05-01 and 2025-11-10. Every file could be read.} */
  String lead(int failures) {
    StringBuilder lead = new StringBuilder();
    if (first != null) {
      lead.append("Written between ").append(Html.escaped(first)).append(" and ");
      lead.append(Html.escaped(Objects.requireNonNull(last)));
      lead.append(undated == 0 ? ". " : " (" + number(undated) + " without a date). ");
    }
    return lead.append(failures == 0 ? "Every file could be read." : "").toString();
  }

  /** {@code 4 documents}. */
  String title() {
    return counted(documents, "document");
  }

  String tiles() {
    return layers.entrySet().stream()
        .map(e -> tile(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }

  private static String tile(String layer, int count) {
    String name = Html.escaped(layer);
    return "<div><dt>" + name + "</dt><dd id=\"n-" + name + "\">" + number(count) + "</dd></div>\n";
  }

  /** {@code 24 motie, 12 brief}: the most frequent first. */
  String types() {
    return types.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> number(e.getValue()) + " " + Html.escaped(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** The files that could not be read, and why. */
  static String failures(List<InputError> errors) {
    if (errors.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<details class=\"failures\"><summary>");
    out.append(counted(errors.size(), "file")).append(" could not be read</summary>\n");
    out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Failures\">");
    out.append("<table><thead><tr><th>file</th><th>why</th></tr></thead><tbody>\n");
    for (InputError error : errors) {
      out.append("<tr><td>").append(Html.escaped(error.path())).append("</td><td>");
      out.append(Html.escaped(error.message())).append("</td></tr>\n");
    }
    return out.append("</tbody></table></div></details>\n").toString();
  }

  private static String counted(int count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
