package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a page in the order in which they are read: columns one after the other, where a
 * white gutter runs between them for some rows; else row by row.
 */
final class PdfReadingOrder {
  /** A gutter is at least this wide, in points. */
  private static final float GUTTER = 8;

  /** A gap in a row, in heights of type, that no justification makes. */
  private static final float FAR_APART = 4;

  /** Rows that are tried for one gutter. */
  private static final int MOST_ROWS = 400;

  private static final int DEEPEST = 6;

  /** From this number of characters a line is that of a column of text, not a cell of a table. */
  private static final int TEXT_WIDTH = 25;

  /** The number or bullet of a list item is no longer than this, and no column. */
  private static final int LABEL = 4;

  private static final int BODY_WIDTH = 40;

  private final List<List<PdfLine>> regions = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();

  /** The lines of the page as regions, each a column or a stretch of one, in reading order. */
  static List<List<PdfLine>> regions(List<List<PdfLine>> rows) {
    PdfReadingOrder order = new PdfReadingOrder();
    order.read(rows, 0);
    order.close();
    return order.regions;
  }

  /** A white stretch between two columns. */
  private record Gutter(float left, float right) {
    float width() {
      return right - left;
    }

    float middle() {
      return (left + right) / 2;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      regions.add(open);
      open = new ArrayList<>();
    }
  }

  private void read(List<List<PdfLine>> rows, int depth) {
    int row = 0;
    while (row < rows.size()) {
      int end = depth < DEEPEST && rows.get(row).size() > 1 ? readColumns(rows, row, depth) : row;
      if (end == row) {
        addRow(rows.get(row));
        end = row + 1;
      }
      row = end;
    }
  }

  /** Adds the row's parts as a single line, but for what stands far apart. */
  private void addRow(List<PdfLine> row) {
    PdfLine line = row.get(0);
    for (PdfLine part : row.subList(1, row.size())) {
      if (line.length() > LABEL && part.start() - line.end() > FAR_APART * line.size()) {
        open.add(line);
        line = part;
      } else {
        line.addAll(part);
      }
    }
    open.add(line);
  }

  /**
   * Reads the columns that begin with this row.
   *
   * @return the row behind them, or this row where there are none
   */
  private int readColumns(List<List<PdfLine>> rows, int from, int depth) {
    List<Gutter> gutters = gaps(rows.get(from));
    int end = from + 1;
    while (end < rows.size() && end - from < MOST_ROWS) {
      List<Gutter> left = common(gutters, rows.get(end));
      if (left.isEmpty()) {
        break;
      }
      gutters = left;
      end++;
    }
    Gutter gutter = widest(gutters);
    if (gutter == null) {
      return from;
    }
    List<List<PdfLine>> band = rows.subList(from, end);
    List<List<PdfLine>> left = side(band, gutter, true);
    List<List<PdfLine>> right = side(band, gutter, false);
    if (left.size() < 3
        || right.size() < 3
        || left.size() + right.size() < band.size() + 2
        || averageLength(left) <= LABEL) {
      return from;
    }
    close();
    if (isText(left) && isText(right) || isBody(left) || isBody(right)) {
      readBoth(left, right, depth);
    } else {
      readTable(band, gutter, depth);
    }
    return end;
  }

  private void readBoth(List<List<PdfLine>> left, List<List<PdfLine>> right, int depth) {
    read(left, depth + 1);
    close();
    read(right, depth + 1);
    close();
  }

  /** Reads a table row by row; the rows of a table are told by the white between them. */
  private void readTable(List<List<PdfLine>> band, Gutter gutter, int depth) {
    float pitch = pitch(band);
    int from = 0;
    for (int row = 1; row <= band.size(); row++) {
      if (row == band.size() || y(band.get(row)) - y(band.get(row - 1)) > 1.25f * pitch) {
        List<List<PdfLine>> part = band.subList(from, row);
        readBoth(side(part, gutter, true), side(part, gutter, false), depth);
        from = row;
      }
    }
  }

  private static float y(List<PdfLine> row) {
    return row.get(0).y();
  }

  private static float pitch(List<List<PdfLine>> rows) {
    float[] steps = new float[rows.size() - 1];
    for (int i = 1; i < rows.size(); i++) {
      steps[i - 1] = y(rows.get(i)) - y(rows.get(i - 1));
    }
    java.util.Arrays.sort(steps);
    return steps[steps.length / 3];
  }

  private static List<Gutter> gaps(List<PdfLine> row) {
    List<Gutter> gaps = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      addIfWide(new Gutter(row.get(i - 1).end(), row.get(i).start()), gaps);
    }
    return gaps;
  }

  private static void addIfWide(Gutter gap, List<Gutter> gaps) {
    if (gap.width() >= GUTTER) {
      gaps.add(gap);
    }
  }

  /** What is left of the gutters in a further row. */
  private static List<Gutter> common(List<Gutter> gutters, List<PdfLine> row) {
    List<Gutter> left = new ArrayList<>();
    for (Gutter gutter : gutters) {
      float start = gutter.left();
      for (PdfLine line : row) {
        if (line.start() < gutter.right() && line.end() > start) {
          addIfWide(new Gutter(start, Math.min(gutter.right(), line.start())), left);
          start = Math.max(start, line.end());
        }
      }
      addIfWide(new Gutter(start, gutter.right()), left);
    }
    return left;
  }

  private static @Nullable Gutter widest(List<Gutter> gutters) {
    Gutter widest = null;
    for (Gutter gutter : gutters) {
      widest = widest == null || gutter.width() > widest.width() ? gutter : widest;
    }
    return widest;
  }

  private static List<List<PdfLine>> side(List<List<PdfLine>> rows, Gutter gutter, boolean left) {
    List<List<PdfLine>> side = new ArrayList<>();
    for (List<PdfLine> row : rows) {
      List<PdfLine> lines =
          row.stream().filter(line -> line.start() < gutter.middle() == left).toList();
      if (!lines.isEmpty()) {
        side.add(new ArrayList<>(lines));
      }
    }
    return side;
  }

  private static boolean isText(List<List<PdfLine>> side) {
    return averageLength(side) >= TEXT_WIDTH;
  }

  private static boolean isBody(List<List<PdfLine>> side) {
    return averageLength(side) >= BODY_WIDTH;
  }

  private static double averageLength(List<List<PdfLine>> side) {
    return side.stream()
        .mapToInt(row -> row.stream().mapToInt(PdfLine::length).sum())
        .average()
        .orElse(0);
  }
}
