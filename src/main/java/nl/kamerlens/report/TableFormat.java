package nl.kamerlens.report;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How the rows of a table are written down. */
public enum TableFormat {
  /** RFC 4180: comma, {@code \n}, quotes where needed, line breaks kept inside quotes. */
  CSV(',', "\n"),

  /** Tabs; a tab or line break inside a cell becomes a space, so that a row is always one line. */
  TSV('\t', "\n") {
    @Override
    String guarded(String cell) {
      return BREAK.matcher(cell).replaceAll(" ");
    }
  },

  /** For spreadsheets: semicolon, byte order mark, {@code \r\n}; no cell becomes a formula. */
  EXCEL(';', "\r\n") {
    @Override
    public String begin() {
      return "\uFEFF";
    }

    @Override
    String guarded(String cell) {
      boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
      return formula ? "'" + cell : cell;
    }

    @Override
    String unguarded(String cell) {
      boolean guarded = cell.length() > 1 && FORMULA.indexOf(cell.charAt(1)) >= 0;
      return guarded && cell.startsWith("'") ? cell.substring(1) : cell;
    }
  };

  private static final String FORMULA = "=+-@\t\r\n";

  private static final Pattern BREAK = Pattern.compile("\\R|\\t");

  private final char delimiter;
  private final String lineEnd;

  TableFormat(char delimiter, String lineEnd) {
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
  }

  public char delimiter() {
    return delimiter;
  }

  public String lineEnd() {
    return lineEnd;
  }

  /** The last part of the names of files in this format. */
  public String extension() {
    return this == TSV ? "tsv" : "csv";
  }

  /** The rows, each with its line end. */
  public String lines(List<List<String>> rows) {
    StringBuilder lines = new StringBuilder();
    CSVFormat csv =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator(lineEnd).get();
    try (CSVPrinter printer = new CSVPrinter(lines, csv)) {
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(this::guarded));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return lines.toString();
  }

  /** For a table with a header. */
  CSVFormat reading() {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get();
  }

  /**
   * The format of a table, by its first line, {@code doc;start;…}. The reader stands behind a byte
   * order mark then.
   */
  static TableFormat of(BufferedReader text) throws IOException {
    text.mark(8);
    char[] first = new char[4];
    int length = text.read(first);
    text.reset();
    String head = new String(first, 0, Math.max(0, length));
    boolean marked = head.startsWith("\uFEFF");
    if (marked && text.read() < 0) {
      throw new EOFException();
    }
    return marked ? EXCEL : head.equals("doc\t") ? TSV : head.equals("doc;") ? EXCEL : CSV;
  }

  /** What stands before the header. */
  public String begin() {
    return "";
  }

  /** The cell without what this format cannot hold. */
  String guarded(String cell) {
    return cell;
  }

  /** The cell as it was before it was guarded, as far as that can be known. */
  String unguarded(String cell) {
    return cell;
  }
}
