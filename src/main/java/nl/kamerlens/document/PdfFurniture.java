package nl.kamerlens.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Marks running heads, feet and page numbers: what stands at the edge of the page and comes again
 * at the same place.
 */
final class PdfFurniture {
  /** The share of the page's height that is its head or foot. */
  private static final float EDGE = 0.13f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:pagina |p\\. ?|blad )?[-–]? ?\\d{1,4} ?[-–]?(?: ?(?:van|/) ?\\d{1,4})?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final int pages;

  private PdfFurniture(int pages) {
    this.pages = pages;
  }

  static void mark(List<PdfPage> pages) {
    PdfFurniture furniture = new PdfFurniture(pages.size());
    pages.forEach(furniture::count);
    pages.forEach(furniture::markRepeated);
    pages.forEach(PdfFurniture::markPageNumbers);
  }

  private void count(PdfPage page) {
    for (List<PdfLine> row : page.rows()) {
      for (PdfLine line : row) {
        counts.merge(key(page, line), 1, Integer::sum);
      }
    }
  }

  /** At the edge of the page numbers may differ, as page numbers do. */
  private static String key(PdfPage page, PdfLine line) {
    String text = line.text();
    String masked = isAtEdge(page, line) ? text.replaceAll("\\d+", "#") : text;
    return Math.round(line.y() / 4)
        + "|"
        + Math.round(line.start() / 4)
        + "|"
        + masked.toLowerCase(Locale.ROOT);
  }

  private void markRepeated(PdfPage page) {
    for (List<PdfLine> row : page.rows()) {
      for (PdfLine line : row) {
        int least = isAtEdge(page, line) ? 2 : Math.max(3, pages / 3);
        if (line.length() > 3
            && counts.getOrDefault(key(page, line), 0) >= least
            && !QuestionHeading.matches(line.text())) {
          line.markFurniture();
        }
      }
    }
  }

  private static boolean isAtEdge(PdfPage page, PdfLine line) {
    return line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
  }

  /** A number alone above or below everything else is the page's. */
  private static void markPageNumbers(PdfPage page) {
    List<List<PdfLine>> rows = page.rows();
    int top = 0;
    while (top < rows.size() && markIfNumber(page, rows.get(top))) {
      top++;
    }
    int bottom = rows.size() - 1;
    while (bottom > top && markIfNumber(page, rows.get(bottom))) {
      bottom--;
    }
  }

  /** Whether all of this row is furniture, once its number is marked. */
  private static boolean markIfNumber(PdfPage page, List<PdfLine> row) {
    boolean all = true;
    for (PdfLine line : row) {
      if (!line.isFurniture()
          && isAtEdge(page, line)
          && PAGE_NUMBER.matcher(line.text().strip()).matches()) {
        line.markFurniture();
      }
      all &= line.isFurniture();
    }
    return all;
  }
}
