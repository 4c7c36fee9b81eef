package nl.kamerlens.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the narrow column beside a ministry's letter from its text: addresses, {@code Onze
 * referentie}, {@code Bijlage(n)} in small type at the right of the page.
 *
 * <p>Its lines are furniture, so that they do not stand between the lines of the letter. A column
 * is only taken for one if it has a label of a letterhead and no line of the text runs into it.
 */
final class PdfMargin {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:Ons|Uw) [Kk]enmerk|(?:Onze|Uw) [Rr]eferentie|Kenmerk|Bijlagen?|Bijlage\\(n\\)|Contactpersoon"
              + "|Bezoekadres|Postbus \\d+|www\\.[\\w./-]+|Datum|Auteur|Behandeld door|Inlichtingen)\\b.{0,40}");

  /** The type of the column against that of the text. */
  private static final float SMALL = 0.87f;

  /** Where the column begins at the earliest, as a share of the page's width. */
  private static final float FROM = 0.6f;

  private static final float ALIGNED = 3;
  private static final int LONGEST = 45;

  private final List<PdfLine> lines;
  private final float bodySize;

  private PdfMargin(List<PdfLine> lines, float bodySize) {
    this.lines = lines;
    this.bodySize = bodySize;
  }

  static void mark(PdfPage page, float bodySize) {
    List<PdfLine> lines = page.rows().stream().flatMap(List::stream).toList();
    new PdfMargin(lines, bodySize).mark(page.width() * FROM);
  }

  private void mark(float from) {
    for (PdfLine line : lines) {
      if (!line.isFurniture()
          && line.start() >= from
          && isSmall(line)
          && LABEL.matcher(line.text()).matches()) {
        List<PdfLine> column = column(line.start());
        if (isApart(column, line.start())) {
          column.forEach(PdfLine::markFurniture);
        }
      }
    }
  }

  private boolean isSmall(PdfLine line) {
    return line.size() <= SMALL * bodySize && line.length() <= LONGEST;
  }

  private List<PdfLine> column(float start) {
    return lines.stream()
        .filter(line -> isSmall(line) && Math.abs(line.start() - start) <= ALIGNED)
        .toList();
  }

  /** Whether no other line reaches the column between its first and its last one. */
  private boolean isApart(List<PdfLine> column, float start) {
    float top = column.get(0).y();
    float bottom = column.get(column.size() - 1).y();
    return lines.stream()
        .filter(line -> line.y() >= top && line.y() <= bottom)
        .noneMatch(line -> line.start() < start - ALIGNED && line.end() > start - ALIGNED);
  }
}
