package nl.kamerlens.report.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.Html;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.ReportPart;

/**
 * {@code index.html}: what is promised by when, who cites what, which moties and dossiers, and the
 * documents with their findings in place; one file, without network.
 *
 * <p>The data of a document go to the file as it comes; only counts are kept. So that a browser can
 * still open the page of a large batch, texts are in it up to {@link Limits#texts()} documents and
 * findings up to {@link Limits#findings()}; the page says where it stops.
 */
public final class ReportPage implements ReportPart {
  private static final String STYLE = Html.template("page.css") + Html.template("report/page.css");

  private static final String SCRIPT =
      Stream.of(
              "page.js",
              "report/data.js",
              "report/dom.js",
              "report/state.js",
              "report/export.js",
              "report/places.js",
              "report/timeline.js",
              "report/matrix.js",
              "report/counts.js",
              "report/findings.js",
              "report/documents.js",
              "report/text.js",
              "report/reader.js",
              "report/main.js")
          .map(Html::template)
          .collect(Collectors.joining("\n"));

  private final Limits limits;
  private final PageSummary summary = new PageSummary();
  private int texts;
  private int withFindings;
  private int findings;
  private boolean full;

  /**
   * How much of a batch one page holds.
   *
   * @param texts the number of documents whose texts are in it
   * @param findings the number of findings, counted in whole documents
   */
  record Limits(int texts, int findings) {
    static final Limits STANDARD = new Limits(1_000, 250_000);
  }

  public ReportPage() {
    this(Limits.STANDARD);
  }

  ReportPage(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String file() {
    return "index.html";
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append(
        Html.template("report/head.html")
            .replace("{{policy}}", Html.policy(STYLE, SCRIPT))
            .replace("{{style}}", STYLE));
    data(out, "id=\"columns\"", DocumentData.columns());
  }

  @Override
  public void add(DocumentRows document, Appendable out) throws IOException {
    summary.add(document);
    int count = document.layers().values().stream().mapToInt(List::size).sum();
    full |= findings + count > limits.findings();
    if (!full) {
      findings += count;
      withFindings++;
    }
    data(out, "class=\"document\"", DocumentData.of(document, !full));
    text(document, out);
  }

  private void text(DocumentRows document, Appendable out) throws IOException {
    if (document.text() != null && !full && texts < limits.texts()) {
      texts++;
      out.append("<script type=\"text/plain\" id=\"text-")
          .append(String.valueOf(summary.documents() - 1))
          .append("\">")
          .append(PackedText.of(document.text()))
          .append("</script>\n");
    }
  }

  @Override
  public void end(List<InputError> errors, Appendable out) throws IOException {
    out.append(
        Html.template("report/body.html")
            .replace("{{script}}", SCRIPT)
            .replace("{{notes}}", notes())
            .replace("{{documents}}", summary.title())
            .replace("{{tiles}}", summary.tiles())
            .replace("{{lead}}", summary.lead(errors.size()))
            .replace("{{types}}", summary.types())
            .replace("{{failures}}", PageSummary.failures(errors)));
  }

  private String notes() {
    StringBuilder notes = new StringBuilder();
    if (full) {
      String rest = "; what is drawn and listed below is of these. The counts above are of all.";
      note(notes, "findings", withFindings, rest);
    }
    if (texts < summary.documents()) {
      note(notes, "texts", texts, "; for the others it shows each finding with its sentence.");
    }
    return notes.toString();
  }

  private void note(StringBuilder notes, String what, int there, String rest) {
    notes.append("<p class=\"warning\">This page holds ");
    if (there == 0) {
      notes.append("no ").append(what);
    } else {
      notes.append("the ").append(what).append(" of ").append(PageSummary.number(there));
      notes.append(" of ").append(PageSummary.number(summary.documents())).append(" documents");
    }
    notes.append(rest).append("</p>\n");
  }

  private static void data(Appendable out, String attribute, String json) throws IOException {
    out.append("<script type=\"application/json\" ")
        .append(attribute)
        .append(">")
        .append(json)
        .append("</script>\n");
  }
}
