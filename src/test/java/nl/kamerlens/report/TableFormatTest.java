package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
  private static String line(TableFormat format, String... cells) {
    return format.lines(List.of(List.of(cells)));
  }

  @Test
  void csvIsRfc4180WithLineFeeds() {
    assertThat(line(TableFormat.CSV, "brief", "35 207, nr. 81", "de «motie»", ""))
        .isEqualTo("brief,\"35 207, nr. 81\",de «motie»,\n");
    assertThat(line(TableFormat.CSV, "brief", "een \"citaat\"", "over\ntwee regels"))
        .isEqualTo("brief,\"een \"\"citaat\"\"\",\"over\ntwee regels\"\n");
  }

  @Test
  void aRowOfTsvIsOneLine() {
    assertThat(line(TableFormat.TSV, "brief", "over\r\ntwee\tregels", "a;b,c"))
        .isEqualTo("brief\tover twee regels\ta;b,c\n");
  }

  @Test
  void spreadsheetsGetSemicolonsAndCarriageReturns() {
    assertThat(line(TableFormat.EXCEL, "brief", "a;b", "c,d")).isEqualTo("brief;\"a;b\";c,d\r\n");
    assertThat(TableFormat.EXCEL.begin()).isEqualTo("\uFEFF");
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+31 6", "-5", "@SUM(A1)", "=HYPERLINK(x)"})
  void noCellOfASpreadsheetIsAFormula(String cell) {
    assertThat(line(TableFormat.EXCEL, "brief", cell)).isEqualTo("brief;'" + cell + "\r\n");
    assertThat(line(TableFormat.CSV, "brief", cell)).isEqualTo("brief," + cell + "\n");
  }

  // Spreadsheets drop leading tabs and line breaks and then see the formula.
  @ParameterizedTest
  @CsvSource({"\\t", "\\r", "\\n"})
  void norBehindWhiteSpace(String escape) {
    String space = escape.translateEscapes();
    assertThat(line(TableFormat.EXCEL, "brief", space + "=1+1")).contains("'" + space + "=1+1");
  }
}
