package nl.kamerlens.report;

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
    String begin() {
      return "\uFEFF";
    }

    @Override
    String guarded(String cell) {
      boolean formula = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
      return formula ? "'" + cell : cell;
    }
  };

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

  /** What stands before the header. */
  String begin() {
    return "";
  }

  /** The cell without what this format cannot hold. */
  String guarded(String cell) {
    return cell;
  }
}
