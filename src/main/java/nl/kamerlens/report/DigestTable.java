package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.report.Column.Type;

/**
 * A digest as columns of text that stand under each other, as many as there is room for: the widest
 * text is cut, and the last columns are left out. So are addresses and columns without any value.
 */
final class DigestTable<R> {
  private static final String GAP = "  ";
  private static final int FIRST = 28;
  private static final int OTHERS = 12;

  private final List<Column<R>> columns = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();

  DigestTable(List<Column<R>> all, List<R> entries) {
    List<Row> rows = entries.stream().map(entry -> Row.of(all, entry)).toList();
    for (Column<R> column : all) {
      boolean known = rows.stream().anyMatch(row -> !row.text(column.name()).isEmpty());
      if (known && !column.name().equals("url")) {
        columns.add(column);
      }
    }
    lines.add(columns.stream().map(column -> column.name().replace('_', ' ')).toList());
    for (Row row : rows) {
      lines.add(columns.stream().map(column -> Plain.line(row.text(column.name()))).toList());
    }
  }

  String text(TextStyle style) {
    if (columns.isEmpty()) {
      return "";
    }
    int[] widths = widths(style.width());
    StringBuilder out = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder cells = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        cells.append(i == 0 ? "" : GAP).append(cell(i, line.get(i), widths[i]));
      }
      String shown = cells.toString().stripTrailing();
      out.append(out.isEmpty() ? style.heading(shown) : shown).append('\n');
    }
    return out.toString();
  }

  private int[] widths(int room) {
    int count = 1;
    int left = room - least(0);
    while (count < columns.size() && left >= GAP.length() + least(count)) {
      left -= GAP.length() + least(count);
      count++;
    }
    int[] widths = new int[count];
    for (int i = 0; i < count; i++) {
      widths[i] = least(i);
    }
    widen(widths, left);
    return widths;
  }

  /** Gives what is left to the columns that need it, the first ones first. */
  private void widen(int[] widths, int left) {
    int rest = left;
    for (int i = 0; i < widths.length && rest > 0; i++) {
      int more = Math.min(rest, full(i) - widths[i]);
      widths[i] += more;
      rest -= more;
    }
  }

  private int least(int column) {
    boolean whole = columns.get(column).type() == Type.INTEGER;
    return whole ? full(column) : Math.min(full(column), column == 0 ? FIRST : OTHERS);
  }

  private int full(int column) {
    return lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
  }

  private String cell(int column, String text, int width) {
    int length = length(text);
    if (length > width) {
      return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
    String blanks = " ".repeat(width - length);
    return columns.get(column).type() == Type.INTEGER ? blanks + text : text + blanks;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
