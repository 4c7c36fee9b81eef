package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.option.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeOptionsTest {
  private static final String LETTER =
      "Zie Kamerstuk 35 207, nr. 81. Het verslag (36 471-64) is er. Ook 35 925 nr. 3 volgt.\n";

  @TempDir private Path directory;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static List<String> cells(Run run, String column) {
    List<String[]> rows = run.out().lines().map(line -> line.split("\t", -1)).toList();
    int index = List.of(rows.get(0)).indexOf(column);
    return rows.stream().skip(1).map(row -> row[index]).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "marked, kst-35207-81",
    "bracketed, kst-35207-81 kst-36471-64",
    "bare, kst-35207-81 kst-36471-64 kst-35925-3"
  })
  void onlyCitationsAsClearAsAskedForAreListed(String level, String ids) {
    Run run =
        Run.with(
            LETTER,
            "extract",
            "--only=references",
            "--format=tsv",
            "--min-confidence=" + level,
            "-");
    assertThat(cells(run, "id")).isEqualTo(List.of(ids.split(" ")));
  }

  @Test
  void anUnknownLevelIsAUsageError() {
    Run run = Run.with(LETTER, "extract", "--min-confidence=sure", "-");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--min-confidence is marked, bracketed or bare, not sure");
  }

  @Test
  void topicsWithoutStancesAreAUsageError() throws IOException {
    Path topics = write("topics.json", "[]");
    Run run = Run.with(LETTER, "extract", "--topics=" + topics, "-");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--topics: only stances have topics; add --only stances");
  }

  @Test
  void aListOfDossiersSettlesWhatIsAmbiguous() throws IOException {
    Path dossiers = write("dossiers.txt", "# known\n21 501-33\n\n35302\n");
    String letter = "Zie Kamerstuk 21501-33 en Kamerstuk 35302-F.\n";
    String[] base = {"extract", "--only=references", "--format=tsv", "-"};
    assertThat(cells(Run.with(letter, base), "ambiguous")).doesNotContain("");
    Run run =
        Run.with(
            letter, "extract", "--only=references", "--format=tsv", "--dossiers=" + dossiers, "-");
    assertThat(cells(run, "id")).containsExactly("21501-33", "kst-35302-F");
    assertThat(cells(run, "ambiguous")).containsExactly("", "");
  }

  @Test
  void aShortCitationSaysWhereItsDossierStands() {
    String letter = "Zie 📜 Kamerstuk 29 398, nr. 220 over de apk en nr. 225 over de weg.\n";
    Run run = Run.with(letter, "extract", "--only=references", "--format=tsv", "-");
    assertThat(cells(run, "id")).containsExactly("kst-29398-220", "kst-29398-225");
    assertThat(cells(run, "resolved_from")).containsExactly("", "6");
  }

  @Test
  void aListOfMembersTellsADoubleSurnameFromTwoMembers() throws IOException {
    Path members =
        write(
            "members.csv",
            "prefix,surname,initials,party,from,to\n,Zandveld-Kuiper,A.,VVD,2017-03-23,\n");
    String letter = "Ik voer de motie Zandveld-Kuiper (Kamerstuk 35 207, nr. 81) uit.\n";
    String[] base = {"extract", "--only=motions", "--format=tsv", "-"};
    assertThat(cells(Run.with(letter, base), "members")).containsExactly("Zandveld; Kuiper");
    Run run =
        Run.with(letter, "extract", "--only=motions", "--format=tsv", "--members=" + members, "-");
    assertThat(cells(run, "members")).containsExactly("Zandveld-Kuiper");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--dossiers | nonsense | line 1: not a dossier like 21501-33: nonsense",
        "--members | name,party | it has no column surname",
      })
  void aListThatIsNoneIsRefusedWithItsCause(String option, String text, String cause)
      throws IOException {
    Path file = write("list", text + "\n");
    Run run = Run.with(LETTER, "extract", option + "=" + file, "-");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.errorLines()).containsExactly("kamerlens: " + file + ": " + cause);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"--dossiers", "--members"})
  void aListThatIsNotThereIsRefused(String option) {
    Path file = directory.resolve("absent");
    Run run = Run.with(LETTER, "extract", option + "=" + file, "-");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("no such file");
  }

  @ParameterizedTest
  @CsvSource({"text", "csv", "json", "jsonl"})
  void theAuditListsWhatPointsToACitationInEveryFormat(String format) {
    String letter = "Zie Kamerstuk 35 207, nr. 81 en de apk (34 986).\n";
    Run run = Run.with(letter, "extract", "--audit", "--format=" + format, "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("(34 986)").doesNotContain("kst-35207-81");
  }
}
