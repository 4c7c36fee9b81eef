package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/**
 * {@code --by deadline}: a row a commitment, by the last day of its deadline; then those that name
 * a first day only, then those without any.
 */
final class DeadlineDigest implements Digest<DeadlineDigest.Entry> {
  private static final int INDENT = 4;
  private static final String LATE = "9999";

  private static final List<String> COLUMNS =
      List.of(
          "type",
          "modality",
          "actor",
          "recipient",
          "deadline",
          "start",
          "end",
          "sentence",
          "on_page",
          "answer",
          "deadline_context");

  /** A commitment of a document. */
  record Entry(String doc, Row document, Row commitment) {
    private String day(String column) {
      String day = commitment.text(column);
      return day.isEmpty() ? LATE : day;
    }
  }

  private static final Comparator<Entry> BY_DEADLINE =
      Comparator.comparing((Entry e) -> e.day("latest")).thenComparing(e -> e.day("earliest"));

  private final @Nullable String asOf;
  private final List<Entry> entries = new ArrayList<>();

  DeadlineDigest(@Nullable String asOf) {
    this.asOf = asOf;
  }

  @Override
  public List<Column<Entry>> columns() {
    List<Column<Entry>> columns = new ArrayList<>();
    columns.add(own("latest"));
    columns.add(own("earliest"));
    columns.add(
        new Column<>(
            "status",
            Type.TEXT,
            "open, overdue or undated on the day of --as-of.",
            e -> DueStatus.label(e.commitment, asOf)));
    columns.add(new Column<>("doc", Type.TEXT, "The document.", Entry::doc));
    columns.add(
        new Column<>("date", Type.DATE, "The document's day.", e -> e.document.value("date")));
    COLUMNS.forEach(name -> columns.add(own(name)));
    return columns;
  }

  private static Column<Entry> own(String name) {
    Column<?> known =
        Layer.COMMITMENTS.columns().stream().filter(c -> c.name().equals(name)).findAny().get();
    return new Column<>(name, known.type(), known.description(), e -> e.commitment.value(name));
  }

  @Override
  public void add(DocumentRows document) {
    for (Row commitment : document.rows(Layer.COMMITMENTS)) {
      entries.add(new Entry(document.doc(), document.document(), commitment));
    }
  }

  @Override
  public List<Entry> entries() {
    return entries.stream().sorted(BY_DEADLINE).toList();
  }

  @Override
  public String text(TextStyle style) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries()) {
      out.append(out.isEmpty() ? "" : "\n").append(style.strong(heading(entry))).append('\n');
      Row commitment = entry.commitment;
      List<String> marked = List.of(commitment.text("deadline"));
      String sentence = Highlight.mark(Plain.line(commitment.text("sentence")), marked);
      out.append(style.wrap(sentence, INDENT)).append('\n');
    }
    return out.toString();
  }

  private String heading(Entry entry) {
    Row commitment = entry.commitment;
    String status = DueStatus.label(commitment, asOf);
    return days(commitment)
        + (status == null ? "" : "  " + status)
        + "  "
        + commitment.text("type")
        + ", "
        + commitment.text("modality")
        + "  "
        + EntryPlace.of(entry.doc, commitment);
  }

  private static String days(Row commitment) {
    String latest = commitment.text("latest");
    String earliest = commitment.text("earliest");
    if (latest.isEmpty()) {
      return earliest.isEmpty() ? "no day    " : "from " + earliest;
    }
    return latest;
  }
}
