package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report --by}. */
class DigestTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LETTER =
      """
      Datum 24 maart 2024

      Ter uitvoering van de motie van het lid Boswijk (Kamerstuk 35 207, nr. 81) en de motie van het
      lid Van der Lee (Kamerstuk 32 813, nr. 9) is een onderzoek gestart. Zie ook Kamerstuk 35 207,
      nr. 81. Uw Kamer ontvangt voor 1 mei 2024 een brief. Ik zal uw Kamer in juni nader informeren.
      """;

  private static final String DOCUMENTS = "corpus/documents";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "document",
        "dossier",
        "year",
        "member",
        "publication",
        "deadline",
        "type",
        "cited"
      })
  void everyFormatHasTheSameRows(String by) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser csv = CSVParser.parse(out(by, "csv"), format)) {
      List<CSVRecord> rows = csv.getRecords();
      JsonNode array = JSON.readTree(out(by, "json"));
      assertThat(array.size()).isEqualTo(rows.size()).isPositive();
      assertThat(array.path(0).fieldNames()).toIterable().isEqualTo(csv.getHeaderNames());
      String first = csv.getHeaderNames().get(0);
      assertThat(rows.get(0).get(first)).isEqualTo(array.path(0).path(first).asText(""));
      assertThat(out(by, "jsonl").lines()).hasSize(rows.size());
      assertThat(out(by, "tsv").lines()).hasSize(rows.size() + 1);
      assertThat(out(by, "text")).contains(rows.get(0).get(first));
    }
  }

  private static String out(String by, String format) {
    Run run = Run.with(LETTER, "report", "--by", by, "--format", format, "-");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void theIndexOfCitationsBeginsWithTheMostCited() {
    Run run = Run.of("report", DOCUMENTS, "--by", "cited");
    assertThat(run.out()).startsWith("kst-30821-72  6 citations in 2 documents\n");
  }

  @Test
  void whatIsOpenAndOverdueOnADay() {
    Run run =
        Run.of(
            "report",
            DOCUMENTS,
            "--by",
            "deadline",
            "--as-of",
            "2025-11-30",
            "--where",
            "type=toezegging",
            "--where",
            "latest!=");
    assertThat(run.out().lines().filter(line -> line.startsWith("20")))
        .containsExactly(
            "2019-07-05  overdue  toezegging, firm  2019-05-15-nederland-china-een-nieuwe-balans, p."
                + " 20, note 43",
            "2025-12-31  open  toezegging, firm "
                + " 2025-reactie-initiatiefnota-nieuwe-china-strategie, p. 4");
  }

  @Test
  void aPeriodTellsHowManyDocumentsItIsNotSureOf() {
    Run run = Run.of("report", DOCUMENTS, "--by", "year", "--since", "2021-10-01", "-f", "csv");
    assertThat(run.out().lines().map(line -> line.split(",")[0]))
        .containsExactly("year", "2022", "2025");
    assertThat(run.err()).contains("1 document is left out");
  }

  @Test
  void membersHaveThePartyOfTheList(@TempDir Path folder) throws IOException {
    Path members = folder.resolve("members.csv");
    Files.writeString(members, "surname,prefix,party\nBoswijk,,CDA\n");
    Run run =
        Run.of("report", DOCUMENTS, "--by", "member", "-f", "csv", "--members", members.toString());
    assertThat(run.out().lines()).anyMatch(line -> line.startsWith("Boswijk,CDA,4,"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--by month | --by: no month; there are document, dossier, year",
        "--by cited --where color=red | no column color; citations has start, end",
        "--by cited --as-of 2024-01-01 | --as-of goes with --by deadline",
        "--by year --since gisteren | --since is not a day like 2024-03-24: gisteren",
        "--by year -o report/ | it goes without -o",
        "--by year -f ics | with --by there are text, csv",
        "--since 2024-01-01 -o report/ | go with --by",
      })
  void aMistakeIsOneLine(String options, String said) {
    List<String> arguments = new ArrayList<>(List.of("report", DOCUMENTS));
    arguments.addAll(List.of(options.strip().split(" ")));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains(said);
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsCounted(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Zie Kamerstuk 35 207, nr. 81.\n");
    Files.write(folder.resolve("b.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    Run run = Run.of("report", folder.toString(), "--by", "publication", "-f", "csv");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("kst-35207-81,kamerstuk,35207,1,1,");
    assertThat(run.err()).contains("b.pdf");
  }
}
