package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job on this machine: every way in, and what it refuses. */
class JobTest {
  @TempDir static Path work;
  private static final Path LETTER =
      Path.of("corpus/documents/2022-05-11-kst-35207-60-technologische-samenwerking.txt");

  @BeforeAll
  static void local() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "4");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  @AfterAll
  static void forget() {
    System.clearProperty("spark.master");
  }

  private record Said(int code, String err) {}

  private static Said run(String... args) {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return new Said(SparkMain.run(args), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  private static void assertTables(Path run, Path expected) throws IOException {
    Path tables = run.resolveSibling(run.getFileName() + "-tables");
    assertThat(run("tables", run.toString(), "-o", tables.toString()).code()).isZero();
    CommandLineTables.assertSame(expected, tables);
  }

  @Test
  void foldersArchivesAndBrokenFilesGiveTheTablesOfTheCommandLine() throws IOException {
    Archive.make(work.resolve("letters"), 2);
    // Relative, as it is mostly given.
    Path letters = Path.of("").toAbsolutePath().relativize(work.resolve("letters"));
    String gone = work.resolve("gone.txt").toString();
    Path list = Files.writeString(work.resolve("list"), letters + "\n" + gone + "\n");
    Path run = work.resolve("run");

    String[] options = {
      "@" + list, "--only", "stances,references", "--audit", "--fix-encoding", "--date=2021-03-03"
    };
    Said first = assertSameAsTheCommandLine(run, work.resolve("with-options"), options);
    assertThat(first.err()).contains(" errors").doesNotContain("--fix-encoding");

    // A second run takes the place of the first, and has no stances.
    Said second = assertSameAsTheCommandLine(run, work.resolve("plain"), letters.toString(), gone);
    assertThat(second.err()).contains("1 document is encoded as UTF-8 twice", "--fix-encoding");
  }

  private static Said assertSameAsTheCommandLine(Path run, Path folder, String... words)
      throws IOException {
    assertThat(CommandLineTables.write(folder, words)).isEqualTo(1);
    List<String> told = new ArrayList<>(List.of("extract", "-o", run.toString()));
    told.addAll(List.of(words));
    Said said = run(told.toArray(new String[0]));
    assertThat(said.code()).isEqualTo(1);
    Path tables = folder.resolveSibling(folder.getFileName() + "-tables");
    assertThat(run("tables", run.toString(), "-o", tables.toString()).code()).isZero();
    CommandLineTables.assertSame(folder, tables);
    return said;
  }

  @Test
  void aTableOfDocumentsGivesWhatItsFilesGiveWhateverTheOptions() throws IOException {
    Path folder = Files.createDirectories(work.resolve("one"));
    Path letter = Files.copy(LETTER, folder.resolve("letter.txt"));
    Path told = Files.writeString(folder.resolve("told.txt"), Knowledge.LETTER);
    Files.writeString(
        folder.resolve("manifest.csv"),
        """
        doc,date,type,dossier,authors
        letter,2021-02-03,brief,35207,A. Boer; B. Smid
        told,2020-02-03,nota,,
        """);
    List<String> options = new ArrayList<>(Knowledge.options(work.resolve("knowledge")));
    options.addAll(List.of("--only", "references,motions,commitments,mentions,stances,audit"));
    Path expected = work.resolve("table-expected");
    List<String> words = new ArrayList<>(options);
    words.addAll(List.of(letter.toString(), told.toString()));
    assertThat(CommandLineTables.write(expected, words)).isZero();
    assertThat(Files.readString(expected.resolve("documents.csv"))).contains("B. Smid");
    assertThat(Files.readString(expected.resolve("stances.csv"))).contains("told,", "uitkoop");
    assertThat(Files.readString(expected.resolve("commitments.csv"))).contains("2022-04-30");

    for (Path table : List.of(parquet(letter, told), lines(letter, told))) {
      Path run = work.resolve("run-" + table.getFileName());
      words = new ArrayList<>(List.of("extract", "--table", table.toString()));
      words.addAll(options);
      words.addAll(List.of("-o", run.toString()));
      assertThat(run(words.toArray(new String[0])).code()).isZero();
      assertTables(run, expected);
    }
  }

  /** Columns of their own types beside the bytes. */
  private static Path parquet(Path letter, Path told) throws IOException {
    StructType schema =
        new StructType()
            .add("doc", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("date", DataTypes.DateType)
            .add("type", DataTypes.StringType)
            .add("dossier", DataTypes.IntegerType)
            .add("authors", DataTypes.createArrayType(DataTypes.StringType));
    List<Row> rows =
        List.of(
            RowFactory.create(
                "letter",
                letter.toString(),
                Files.readAllBytes(letter),
                LocalDate.of(2021, 2, 3),
                "brief",
                35207,
                new String[] {"A. Boer", "B. Smid"}),
            RowFactory.create(
                "told",
                told.toString(),
                Files.readAllBytes(told),
                LocalDate.of(2020, 2, 3),
                "nota",
                null,
                null));
    Path table = work.resolve("letters.parquet");
    try (SparkSession session = Sessions.open("test")) {
      session.createDataFrame(rows, schema).write().parquet(table.toString());
    }
    return table;
  }

  /** Text, and a struct of what is known. */
  private static Path lines(Path letter, Path told) throws IOException {
    String known = "\"date\":\"2021-02-03\",\"type\":\"brief\",\"dossier\":35207";
    return Files.writeString(
        work.resolve("letters.jsonl"),
        line("letter", letter, known + ",\"authors\":\"A. Boer; B. Smid\"")
            + line("told", told, "\"date\":\"2020-02-03\",\"type\":\"nota\""));
  }

  private static String line(String doc, Path file, String known) throws IOException {
    String text = Files.readString(file).replace("\\", "\\\\").replace("\"", "\\\"");
    text = text.replace("\n", "\\n").replace("\r", "\\r").replace("\f", "\\f");
    return String.format(
        Locale.ROOT,
        "{\"doc\":\"%s\",\"path\":\"%s\",\"text\":\"%s\",\"metadata\":{%s}}\n",
        doc,
        file,
        text,
        known);
  }

  @Test
  void aDayThatIsNoneCostsItsOwnDocumentOnly() throws IOException {
    Path lines = work.resolve("days.jsonl");
    Files.writeString(
        lines,
        """
        {"doc":"a","text":"Ik informeer de Kamer voor 1 mei.","date":"gisteren"}
        {"doc":"b","text":"Ik informeer de Kamer voor 1 mei.","date":"2022-03-01"}
        """);
    Path run = work.resolve("days");
    Path tables = work.resolve("days-tables");

    assertThat(run("extract", "--table", lines.toString(), "-o", run.toString()).code())
        .isEqualTo(1);
    assertThat(run("tables", run.toString(), "-o", tables.toString()).code()).isZero();
    assertThat(tables.resolve("errors.csv"))
        .hasContent("doc,path,message\na,a,date is not a day like 2024-03-24: gisteren\n");
    assertThat(tables.resolve("dates.csv")).content().contains("b,").contains("2022-05-01");
  }

  @Test
  void whatCannotBeIsSaidInOneLine() throws IOException {
    Path twice = work.resolve("twice.jsonl");
    Files.writeString(twice, "{\"doc\":\"a\",\"text\":\"x\"}\n{\"doc\":\"a\",\"text\":\"y\"}\n");
    Path nameless = work.resolve("nameless.jsonl");
    Files.writeString(nameless, "{\"text\":\"x\"}\n");
    Path foreign = Files.createDirectories(work.resolve("foreign"));
    Files.writeString(foreign.resolve("thesis.txt"), "mine");
    String letter = LETTER.toString();
    String out = work.resolve("refused").toString();

    Path topics = Files.writeString(work.resolve("bad.json"), "{\"topics\": [}");
    Path broken = Files.writeString(work.resolve("broken.jsonl"), "{\"doc\":\"a\"\n");

    assertUsage("give either paths or --table FILE", "extract", "-o", out);
    assertUsage("--only: no layer moties", "extract", letter, "-o", out, "--only", "moties");
    assertUsage("--date is not a day", "extract", letter, "-o", out, "--date", "gisteren");
    assertUsage("--part must be at least 1", "extract", letter, "-o", out, "--part", "0");
    assertRefused(
        topics + ": not JSON at line 1",
        "extract",
        letter,
        "-o",
        out,
        "--only",
        "stances",
        "--topics",
        topics.toString());
    for (String option : List.of("--members", "--dossiers", "--manifest")) {
      assertRefused(
          "gone: no such file", "extract", letter, "-o", out, option, work.resolve("gone") + "");
    }
    assertRefused("Path does not exist", "extract", "--table", work + "/gone.parquet", "-o", out);
    assertRefused("is not JSON", "extract", "--table", broken.toString(), "-o", out);
    assertRefused("two rows are called a", "extract", "--table", twice.toString(), "-o", out);
    assertRefused("needs a column doc", "extract", "--table", nameless.toString(), "-o", out);
    assertRefused("it holds something else", "extract", letter, "-o", foreign.toString());
    assertRefused("no run wrote it", "tables", foreign.toString(), "-o", out);
    assertThat(foreign.resolve("thesis.txt")).hasContent("mine");
  }

  private static void assertRefused(String cause, String... args) {
    assertOneLine(3, cause, args);
  }

  private static void assertUsage(String cause, String... args) {
    assertOneLine(2, cause, args);
  }

  private static void assertOneLine(int code, String cause, String... args) {
    Said said = run(args);
    assertThat(said.err()).contains(cause).hasLineCount(1);
    assertThat(said.code()).isEqualTo(code);
  }

  @Test
  void whateverChangesFindingsOnTheCommandLineIsAnOptionHere() {
    Set<String> known = options(CommandLineTables.say("extract", "--help"));
    // How a run goes, and how findings are written down.
    known.removeAll(
        Set.of("--jobs", "--keep-going", "--fail-fast", "--verbose", "--color", "--print-schema"));
    known.removeAll(Set.of("--format", "--excel"));

    assertThat(known).contains("--only", "--timeout");
    assertThat(options(new CommandLine(new ExtractCommand()).getUsageMessage())).containsAll(known);
  }

  private static Set<String> options(String help) {
    return Pattern.compile("--[a-z-]+")
        .matcher(help)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aRunThatDidNotFinishIsNotRead() throws IOException {
    Path run = Files.createDirectories(work.resolve("unfinished"));
    Files.createFile(run.resolve("_STARTED"));

    assertRefused("the run has not finished", "tables", run.toString(), "-o", work + "/no");
  }
}
