package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.Column.Bounds;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** The columns that speak of a document as a whole. */
public final class DocumentTable {
  /** The fields of the JSON object's {@code metadata}. */
  static final List<Column<Extraction>> METADATA =
      List.of(
          metadata("type", Type.TEXT, "Sort of document.", Metadata::type),
          metadata("title", Type.TEXT, "Title or subject.", Metadata::title),
          metadata("date", Type.DATE, "The document's own day.", Metadata::date),
          metadata("earliest", Type.DATE, "First day on which it can be of.", Metadata::earliest),
          metadata("latest", Type.DATE, "Last day on which it can be of.", Metadata::latest),
          metadata("id", Type.TEXT, "Its own identifier.", Metadata::id),
          metadata("dossier", Type.TEXT, "Its dossier.", Metadata::dossier),
          metadata("number", Type.TEXT, "Its number in the dossier.", Metadata::number),
          metadata("vergaderjaar", Type.TEXT, "Parliamentary session.", Metadata::vergaderjaar),
          metadata(
              "chamber", Type.TEXT, "II (Tweede Kamer) or I (Eerste Kamer).", Metadata::chamber),
          metadata("authors", Type.LIST, "Each signatory, with office.", Metadata::authors),
          metadata("addressee", Type.TEXT, "To whom it is addressed.", Metadata::addressee),
          metadata("kenmerk", Type.TEXT, "The author's own reference.", Metadata::kenmerk),
          metadata("zaak", Type.TEXT, "The questions that it answers.", Metadata::zaak),
          metadata(
              "considerations",
              Type.LIST,
              "What a motie takes into account.",
              Metadata::considerations),
          metadata(
              "dictum", Type.LIST, "What a motie asks, one item a verzoek.", Metadata::dictum));

  /** One row a document: where it came from, what it says of itself, how much was found. */
  public static final Layer<Extraction> DOCUMENTS = new Layer<>("documents", List::of, columns());

  private DocumentTable() {}

  private static List<Column<Extraction>> columns() {
    List<Column<Extraction>> columns = new ArrayList<>();
    columns.add(document("path", "The file, as it was given.", Document::path));
    columns.add(document("sha256", "SHA-256 of the file's bytes.", Document::sha256));
    columns.add(document("format", "How it was read.", Document::format));
    columns.addAll(METADATA);
    for (Layer<?> layer : Layer.ALL) {
      columns.add(
          new Column<>(
              layer.name(),
              Type.INTEGER,
              "How many rows of " + layer.name() + " it has.",
              Bounds.KNOWN.from(0),
              e -> layer.rows().apply(e).size()));
    }
    columns.add(
        new Column<>(
            "words",
            Type.INTEGER,
            "How many words its text has.",
            Bounds.NONE.from(0),
            e -> WordCount.of(e.document().text())));
    columns.add(
        new Column<>(
            "topics",
            Type.TEXT,
            "Name and version of the topics on which stances were looked for.",
            Extraction::topics));
    return columns;
  }

  private static Column<Extraction> document(
      String name, String description, Function<Document, @Nullable Object> value) {
    return new Column<>(name, Type.TEXT, description, Bounds.KNOWN, e -> value.apply(e.document()));
  }

  private static Column<Extraction> metadata(
      String name, Type type, String description, Function<Metadata, @Nullable Object> value) {
    return new Column<>(name, type, description, e -> value.apply(e.document().metadata()));
  }
}
