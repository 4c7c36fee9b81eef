package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamerlens.report.Column.Type;

/** A publication and how often it is cited. */
final class CitedPublication {
  static final Comparator<CitedPublication> MOST_CITED_FIRST =
      Comparator.comparingInt((CitedPublication p) -> -p.citations)
          .thenComparingInt(p -> -p.docs.size())
          .thenComparing(CitedPublication::id);

  static final List<Column<CitedPublication>> COLUMNS =
      List.of(
          new Column<>("id", Type.TEXT, "Identifier in its normal form.", CitedPublication::id),
          new Column<>("kind", Type.TEXT, "Kind of publication.", p -> p.first.value("kind")),
          new Column<>("dossier", Type.TEXT, "Its dossier.", p -> p.first.value("dossier")),
          new Column<>("citations", Type.INTEGER, "How often it is cited.", p -> p.citations),
          new Column<>("documents", Type.INTEGER, "By how many documents.", p -> p.docs.size()),
          new Column<>("url", Type.TEXT, "Its address.", p -> p.first.value("url")));

  private final Row first;
  private final List<String> docs = new ArrayList<>();
  private int citations;

  CitedPublication(Row first) {
    this.first = first;
  }

  String id() {
    return first.text("id");
  }

  /** The documents that cite it, each once. */
  List<String> docs() {
    return docs;
  }

  int citations() {
    return citations;
  }

  /** One more citation; documents come one after the other. */
  void cite(String doc) {
    citations++;
    if (docs.isEmpty() || !docs.get(docs.size() - 1).equals(doc)) {
      docs.add(doc);
    }
  }
}
