package nl.kamerlens.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** {@code --by dossier}: which dossiers are cited and filed under, most cited first. */
final class DossierDigest implements Digest<Map.Entry<String, DossierDigest.Counts>> {
  /** What is counted of a dossier. */
  static final class Counts {
    private final Set<String> citing = new HashSet<>();
    private final Tally publications = new Tally();
    private int filed;
    private int citations;

    private void cite(String doc, String id) {
      citations++;
      citing.add(doc);
      publications.add(id);
    }

    private @Nullable String mostCited() {
      return publications.top(1).stream().map(Map.Entry::getKey).findFirst().orElse(null);
    }
  }

  private final Map<String, Counts> dossiers = new TreeMap<>();

  @Override
  public List<Column<Map.Entry<String, Counts>>> columns() {
    return List.of(
        new Column<>("dossier", Type.TEXT, "Dossier, with its suffix.", Map.Entry::getKey),
        count("citations", "Citations of its documents or of all of it.", c -> c.citations),
        count("documents", "Documents that cite it.", c -> c.citing.size()),
        count("publications", "Its publications that are cited.", c -> c.publications.names()),
        count("filed", "Documents of the batch that are filed under it.", c -> c.filed),
        new Column<>(
            "most_cited",
            Type.TEXT,
            "Its publication that is cited most.",
            e -> e.getValue().mostCited()),
        new Column<>("url", Type.TEXT, "Its address.", e -> url(e.getKey())));
  }

  private static Column<Map.Entry<String, Counts>> count(
      String name, String description, ToIntFunction<Counts> value) {
    return new Column<>(name, Type.INTEGER, description, e -> value.applyAsInt(e.getValue()));
  }

  private static @Nullable String url(String dossier) {
    return PublicationId.dossier(dossier, null, null).url().orElse(null);
  }

  @Override
  public void add(DocumentRows document) {
    String own = document.document().text("dossier");
    if (!own.isEmpty()) {
      counts(own).filed++;
    }
    for (Row citation : Citations.of(document)) {
      String dossier = citation.text("dossier");
      if (!dossier.isEmpty()) {
        counts(dossier).cite(document.doc(), citation.text("id"));
      }
      citation.list("also").forEach(d -> counts(d).cite(document.doc(), citation.text("id")));
    }
  }

  private Counts counts(String dossier) {
    return dossiers.computeIfAbsent(dossier, d -> new Counts());
  }

  @Override
  public List<Map.Entry<String, Counts>> entries() {
    Comparator<Map.Entry<String, Counts>> order =
        Comparator.comparingInt(entry -> -entry.getValue().citations);
    return dossiers.entrySet().stream().sorted(order).toList();
  }
}
