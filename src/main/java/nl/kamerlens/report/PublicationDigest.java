package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** {@code --by publication}: a row a publication that is cited, most cited first. */
final class PublicationDigest implements Digest<CitedPublication> {
  private final Map<String, CitedPublication> publications = new HashMap<>();
  private final Map<String, String> read = new HashMap<>();

  @Override
  public List<Column<CitedPublication>> columns() {
    List<Column<CitedPublication>> columns = new ArrayList<>(CitedPublication.COLUMNS);
    columns.add(
        new Column<>(
            "first_doc", Type.TEXT, "The first document that cites it.", p -> p.docs().get(0)));
    columns.add(
        new Column<>(
            "doc", Type.TEXT, "The document of the batch that it is.", p -> document(p.id())));
    return columns;
  }

  private @Nullable String document(String id) {
    return read.get(id);
  }

  @Override
  public void add(DocumentRows document) {
    String own = document.document().text("id");
    if (!own.isEmpty()) {
      read.putIfAbsent(own, document.doc());
    }
    for (Row citation : Citations.of(document)) {
      publications
          .computeIfAbsent(citation.text("id"), id -> new CitedPublication(citation))
          .cite(document.doc());
    }
  }

  @Override
  public List<CitedPublication> entries() {
    return publications.values().stream().sorted(CitedPublication.MOST_CITED_FIRST).toList();
  }
}
