package nl.kamerlens.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.kamerlens.reference.PublicationId;

/** A document of the batch, a publication that is cited, or both; learns as the batch goes. */
final class GraphNode {
  private final String id;
  private final Map<GraphKey, String> values = new EnumMap<>(GraphKey.class);

  GraphNode(String id) {
    this.id = id;
    set(GraphKey.LABEL, id);
    set(GraphKey.KIND, "unnumbered");
    set(GraphKey.IN_BATCH, "false");
  }

  /** Its identifier in the graph. */
  String id() {
    return id;
  }

  /** What is known of it. */
  Map<GraphKey, String> values() {
    return values;
  }

  /** What a number tells of the publication. */
  void numbered(String number) {
    set(GraphKey.LABEL, number);
    PublicationId.parse(number).ifPresent(this::describe);
  }

  private void describe(PublicationId publication) {
    set(GraphKey.KIND, publication.kind().name().toLowerCase(Locale.ROOT));
    set(GraphKey.DOSSIER, publication.dossier() == null ? "" : publication.dossier());
    set(GraphKey.URL, publication.url().orElse(""));
  }

  /** What a citation tells, which goes before what follows from the number. */
  void cited(Row finding) {
    for (GraphKey key : new GraphKey[] {GraphKey.KIND, GraphKey.DOSSIER, GraphKey.URL}) {
      set(key, finding.text(key.column()));
    }
  }

  /** What the document itself tells. The same publication may be there as PDF and as text. */
  void read(DocumentRows read) {
    String before = values.getOrDefault(GraphKey.DOC, "");
    set(GraphKey.DOC, before.isEmpty() ? read.doc() : before + "; " + read.doc());
    set(GraphKey.IN_BATCH, "true");
    for (GraphKey key :
        new GraphKey[] {GraphKey.TYPE, GraphKey.TITLE, GraphKey.DATE, GraphKey.DOSSIER}) {
      set(key, read.document().text(key.column()));
    }
  }

  void label(String label) {
    set(GraphKey.LABEL, label);
  }

  private void set(GraphKey key, String value) {
    if (!value.isEmpty()) {
      values.put(key, value);
    }
  }
}
