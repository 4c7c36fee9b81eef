package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Path expected = work.resolve("expected");
    Path run = work.resolve("run");

    assertThat(CommandLineTables.write(expected, letters.toString(), gone)).isEqualTo(1);
    Said said = run("extract", letters.toString(), gone, "-o", run.toString());

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains(" errors");
    assertTables(run, expected);

    // A second run takes the place of the first.
    assertThat(run("extract", letters.toString(), gone, "-o", run.toString()).code()).isEqualTo(1);
    assertTables(run, expected);
  }

  @Test
  void aTableOfDocumentsGivesWhatItsFilesGive() throws IOException {
    Path folder = Files.createDirectories(work.resolve("one"));
    Path file = Files.copy(LETTER, folder.resolve("letter.txt"));
    Files.writeString(folder.resolve("manifest.csv"), "doc,date\nletter,2021-02-03\n");
    Path expected = work.resolve("table-expected");
    assertThat(CommandLineTables.write(expected, file.toString())).isZero();

    Path parquet = work.resolve("letters.parquet");
    StructType schema =
        new StructType()
            .add("doc", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("date", DataTypes.StringType);
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create("letter", file.toString(), Files.readAllBytes(file), "2021-02-03"));
    try (SparkSession session = Sessions.open("test")) {
      session.createDataFrame(rows, schema).write().parquet(parquet.toString());
    }
    Path lines = work.resolve("letters.jsonl");
    String text = Files.readString(file).replace("\\", "\\\\").replace("\"", "\\\"");
    Files.writeString(
        lines,
        "{\"doc\":\"letter\",\"path\":\""
            + file
            + "\",\"text\":\""
            + text.replace("\n", "\\n").replace("\r", "\\r").replace("\f", "\\f")
            + "\",\"metadata\":{\"date\":\"2021-02-03\"}}\n");

    for (Path table : List.of(parquet, lines)) {
      Path run = work.resolve("run-" + table.getFileName());
      assertThat(run("extract", "--table", table.toString(), "-o", run.toString()))
          .extracting(Said::code)
          .isEqualTo(0);
      assertTables(run, expected);
    }
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

    assertRefused("give either paths or --table FILE", "extract", "-o", out);
    assertRefused("two rows are called a", "extract", "--table", twice.toString(), "-o", out);
    assertRefused("needs a column doc", "extract", "--table", nameless.toString(), "-o", out);
    assertRefused("it holds something else", "extract", letter, "-o", foreign.toString());
    assertRefused("no run wrote it", "tables", foreign.toString(), "-o", out);
    assertThat(foreign.resolve("thesis.txt")).hasContent("mine");
  }

  private static void assertRefused(String cause, String... args) {
    Said said = run(args);
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains(cause).hasLineCount(1);
  }

  @Test
  void aRunThatDidNotFinishIsNotRead() throws IOException {
    Path run = Files.createDirectories(work.resolve("unfinished"));
    Files.createFile(run.resolve("_STARTED"));

    assertRefused("the run has not finished", "tables", run.toString(), "-o", work + "/no");
  }
}
