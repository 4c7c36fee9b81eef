package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows of a page's glyphs: the lines that stand beside each other, from the top down. */
final class PdfLines {
  /** Lines with a wider gap, in heights of type, are not one. */
  private static final float WIDEST_BLANK = 1.2f;

  private PdfLines() {}

  /** The rows from the top down, each from left to right. */
  static List<List<PdfLine>> rows(List<PdfGlyph> glyphs) {
    List<PdfLine> runs = runs(glyphs);
    runs.sort(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::start));
    List<List<PdfLine>> rows = new ArrayList<>();
    List<PdfLine> marks = new ArrayList<>();
    for (PdfLine run : runs) {
      if (isMark(run)) {
        marks.add(run);
      } else if (rows.isEmpty() || !isSameRow(last(rows).get(0), run)) {
        rows.add(new ArrayList<>(List.of(run)));
      } else {
        last(rows).add(run);
      }
    }
    attach(marks, rows);
    rows.replaceAll(PdfLines::joined);
    return rows;
  }

  private static List<PdfLine> runs(List<PdfGlyph> glyphs) {
    List<PdfLine> runs = new ArrayList<>();
    PdfLine open = null;
    for (PdfGlyph glyph : glyphs) {
      if (open != null && open.continues(glyph)) {
        open.add(glyph);
      } else if (!glyph.text().isBlank()) {
        open = new PdfLine(glyph);
        runs.add(open);
      }
    }
    return runs;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** A footnote's mark that is printed apart from its line. */
  private static boolean isMark(PdfLine run) {
    return run.length() <= 3 && run.glyphs().stream().allMatch(PdfGlyph::isDigit);
  }

  private static boolean isSameRow(PdfLine row, PdfLine run) {
    return Math.abs(row.y() - run.y()) <= 0.3f * Math.min(row.size(), run.size());
  }

  /** Puts each number where its line is: to it, if it is a raised mark, or into its row. */
  private static void attach(List<PdfLine> marks, List<List<PdfLine>> rows) {
    for (PdfLine mark : marks) {
      List<PdfLine> row = rowOf(mark, rows);
      if (row == null) {
        rows.add(new ArrayList<>(List.of(mark)));
      } else {
        row.add(mark);
      }
    }
    rows.sort(Comparator.comparingDouble(row -> row.get(0).y()));
  }

  private static @org.jspecify.annotations.Nullable List<PdfLine> rowOf(
      PdfLine mark, List<List<PdfLine>> rows) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).get(0).y() < mark.y() - 0.3f * mark.size()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int at = low; at < rows.size() && at < low + 3; at++) {
      PdfLine base = rows.get(at).get(0);
      float down = base.y() - mark.y();
      if (down > 0.75f * base.size()) {
        return null;
      }
      if (isSameRow(base, mark) || mark.size() <= base.size() && touches(mark, rows.get(at))) {
        return rows.get(at);
      }
    }
    return null;
  }

  private static boolean touches(PdfLine mark, List<PdfLine> row) {
    return row.stream()
        .anyMatch(
            line ->
                Math.abs(mark.start() - line.end()) < 0.5f * line.size()
                    || Math.abs(line.start() - mark.end()) < line.size()
                    || mark.start() > line.start() && mark.end() < line.end());
  }

  private static List<PdfLine> joined(List<PdfLine> row) {
    row.sort(Comparator.comparingDouble(PdfLine::start));
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine run : row) {
      PdfLine before = lines.isEmpty() ? null : last(lines);
      if (before != null && run.start() - before.end() <= WIDEST_BLANK * size(before, run)) {
        if (!isShadow(before, run)) {
          before.addAll(run);
        }
      } else {
        lines.add(run);
      }
    }
    return lines;
  }

  private static float size(PdfLine before, PdfLine run) {
    return Math.max(before.size(), run.size());
  }

  /** The same words printed twice, a little beside each other, to look bold. */
  private static boolean isShadow(PdfLine before, PdfLine run) {
    return Math.abs(before.start() - run.start()) < 1.5f
        && before.length() == run.length()
        && before.text().equals(run.text());
  }
}
