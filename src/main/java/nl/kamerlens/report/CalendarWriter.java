package nl.kamerlens.report;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.extract.Extraction;
import org.jspecify.annotations.Nullable;

/** Commitments with a deadline as a calendar of tasks (RFC 5545), for calendar programs. */
public final class CalendarWriter implements ExtractionWriter {
  private final @Nullable Instant stamp;

  /**
   * @param stamp when the calendar is made; null for the day of each document
   */
  public CalendarWriter(@Nullable Instant stamp) {
    this.stamp = stamp;
  }

  @Override
  public String begin() {
    return ContentLine.of("BEGIN", "VCALENDAR")
        + ContentLine.of("VERSION", "2.0")
        + ContentLine.of("PRODID", "-//Kamerlens//Commitments//NL")
        + ContentLine.of("X-WR-CALNAME", "Toezeggingen en voornemens");
  }

  @Override
  public String write(Extraction extraction) {
    return tasks(
        extraction.document().name(),
        Row.of(DocumentTable.DOCUMENTS.columns(), extraction),
        Row.all(Layer.COMMITMENTS, extraction.commitments()));
  }

  @Override
  public String end() {
    return ContentLine.of("END", "VCALENDAR");
  }

  private String tasks(String doc, Row document, List<Row> commitments) {
    StringBuilder out = new StringBuilder();
    commitments.forEach(c -> out.append(CommitmentTask.of(doc, document, c, stamp)));
    return out.toString();
  }

  /** The same as a file of a report; of documents with the same bytes it has the first only. */
  public ReportPart part() {
    return new Part();
  }

  private final class Part implements ReportPart {
    private final Set<String> seen = new HashSet<>();

    @Override
    public String file() {
      return "commitments.ics";
    }

    @Override
    public void begin(Appendable out) throws IOException {
      out.append(CalendarWriter.this.begin());
    }

    @Override
    public void add(DocumentRows document, Appendable out) throws IOException {
      if (seen.add(document.document().text("sha256"))) {
        out.append(tasks(document.doc(), document.document(), document.rows(Layer.COMMITMENTS)));
      }
    }

    @Override
    public void end(List<InputError> errors, Appendable out) throws IOException {
      out.append(CalendarWriter.this.end());
    }
  }
}
