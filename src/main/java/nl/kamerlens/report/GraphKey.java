package nl.kamerlens.report;

import java.util.Locale;

/** What the graph of citations says of nodes and edges; GraphML wants it declared. */
enum GraphKey {
  LABEL("node", "string", "label"),
  KIND("node", "string", "kind"),
  IN_BATCH("node", "boolean", "in_batch"),
  DOC("node", "string", "doc"),
  TYPE("node", "string", "type"),
  TITLE("node", "string", "title"),
  DATE("node", "string", "date"),
  DOSSIER("node", "string", "dossier"),
  URL("node", "string", "url"),
  CITED_IN("edge", "string", "doc"),
  START("edge", "int", "start"),
  END("edge", "int", "end"),
  ON_PAGE("edge", "int", "on_page"),
  FOOTNOTE("edge", "string", "footnote"),
  TEXT("edge", "string", "text"),
  PAGE("edge", "string", "page"),
  CONFIDENCE("edge", "string", "confidence"),
  AMBIGUOUS("edge", "string", "ambiguous"),
  RELATION("edge", "string", "relation"),
  SENTENCE("edge", "string", "sentence");

  private final String of;
  private final String type;
  private final String column;

  GraphKey(String of, String type, String column) {
    this.of = of;
    this.type = type;
    this.column = column;
  }

  /** Unique among nodes and edges together. */
  String id() {
    return of.charAt(0) + "_" + name().toLowerCase(Locale.ROOT);
  }

  /** Node or edge. */
  String of() {
    return of;
  }

  String type() {
    return type;
  }

  /** The column of the tables in which it stands; also the name that programs show. */
  String column() {
    return column;
  }
}
