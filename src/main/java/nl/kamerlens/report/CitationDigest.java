package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column.Type;

/**
 * {@code --by cited}: the index of citations, the most cited publication first.
 *
 * <p>Tables have a row a citation, with the publication's counts in front of each: every place and
 * sentence has cells of its own, and the table of publications is one {@code distinct} away. People
 * read one publication with its places under it.
 */
final class CitationDigest implements Digest<CitationDigest.Entry> {
  private static final int INDENT = 4;

  /** A citation of a publication. */
  record Entry(CitedPublication publication, String doc, Row citation) {}

  private final Map<String, CitedPublication> publications = new HashMap<>();
  private final List<Entry> citations = new ArrayList<>();

  @Override
  public List<Column<Entry>> columns() {
    List<Column<Entry>> columns = new ArrayList<>();
    for (Column<CitedPublication> column : CitedPublication.COLUMNS) {
      columns.add(
          new Column<>(
              column.name(),
              column.type(),
              column.description(),
              e -> column.value().apply(e.publication)));
    }
    columns.add(new Column<>("doc", Type.TEXT, "The document that cites it.", Entry::doc));
    for (Column<?> known : Layer.REFERENCES.columns()) {
      if (PLACE.contains(known.name())) {
        columns.add(
            new Column<>(
                known.name(),
                known.type(),
                known.description(),
                e -> e.citation.value(known.name())));
      }
    }
    columns.add(
        new Column<>(
            Citations.RELATION,
            Type.TEXT,
            "What is done with the motie: executes, answers or cites.",
            e -> e.citation.value(Citations.RELATION)));
    return columns;
  }

  private static final List<String> PLACE =
      List.of("start", "end", "text", "page", "footnote", "confidence", "sentence", "on_page");

  @Override
  public void add(DocumentRows document) {
    for (Row citation : Citations.of(document)) {
      CitedPublication publication =
          publications.computeIfAbsent(citation.text("id"), id -> new CitedPublication(citation));
      publication.cite(document.doc());
      citations.add(new Entry(publication, document.doc(), citation));
    }
  }

  @Override
  public List<Entry> entries() {
    Comparator<Entry> order =
        Comparator.comparing(Entry::publication, CitedPublication.MOST_CITED_FIRST);
    return citations.stream().sorted(order).toList();
  }

  @Override
  public String text(TextStyle style) {
    StringBuilder out = new StringBuilder();
    CitedPublication last = null;
    for (Entry entry : entries()) {
      if (!entry.publication.equals(last)) {
        out.append(last == null ? "" : "\n").append(heading(entry.publication, style));
        last = entry.publication;
      }
      append(out, entry, style);
    }
    return out.toString();
  }

  private static String heading(CitedPublication publication, TextStyle style) {
    int citations = publication.citations();
    int documents = publication.docs().size();
    return style.title(Plain.line(publication.id()))
        + "  "
        + citations
        + (citations == 1 ? " citation in " : " citations in ")
        + documents
        + (documents == 1 ? " document\n" : " documents\n");
  }

  private static void append(StringBuilder out, Entry entry, TextStyle style) {
    String where = EntryPlace.of(entry.doc, entry.citation);
    String relation = entry.citation.text(Citations.RELATION);
    out.append("  ").append(style.strong(relation.isEmpty() ? where : where + ", " + relation));
    String sentence = Plain.line(entry.citation.text("sentence"));
    String marked = Highlight.mark(sentence, List.of(entry.citation.text("text")));
    out.append('\n').append(style.wrap(marked, INDENT)).append('\n');
  }
}
