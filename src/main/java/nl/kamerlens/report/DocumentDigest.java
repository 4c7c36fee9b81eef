package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** {@code --by document}: a row a document, in the order of the paths. */
final class DocumentDigest implements Digest<DocumentDigest.Entry> {
  /** A document and how much was found in it. */
  record Entry(String doc, Row document, FindingCounts counts) {}

  private final @Nullable String asOf;
  private final List<Entry> entries = new ArrayList<>();

  DocumentDigest(@Nullable String asOf) {
    this.asOf = asOf;
  }

  @Override
  public List<Column<Entry>> columns() {
    List<Column<Entry>> columns = new ArrayList<>();
    columns.add(new Column<>("doc", Type.TEXT, "The document.", Entry::doc));
    columns.addAll(known("date", "type"));
    columns.addAll(FindingCounts.columns(Entry::counts));
    columns.addAll(known("id", "dossier", "title"));
    return columns;
  }

  private static List<Column<Entry>> known(String... names) {
    List<Column<Entry>> columns = new ArrayList<>();
    for (Column<?> known : DocumentTable.METADATA) {
      String name = known.name();
      if (List.of(names).contains(name)) {
        columns.add(
            new Column<>(name, known.type(), known.description(), e -> e.document.value(name)));
      }
    }
    return columns;
  }

  @Override
  public void add(DocumentRows document) {
    FindingCounts counts = new FindingCounts(asOf);
    counts.add(document);
    entries.add(new Entry(document.doc(), document.document(), counts));
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }
}
