package nl.kamerlens.spark;

import static nl.kamerlens.spark.LocalJob.LETTER;
import static nl.kamerlens.spark.LocalJob.assertTables;
import static nl.kamerlens.spark.LocalJob.extract;
import static nl.kamerlens.spark.LocalJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents that stand in a table themselves. */
@ExtendWith(LocalJob.class)
class DocumentTableTest {
  @TempDir static Path work;

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
      words = new ArrayList<>(options);
      words.addAll(List.of("--table", table.toString()));
      assertThat(extract(run, words).code()).isZero();
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
    Map<String, Object> known =
        Map.of(
            "date", "2021-02-03", "type", "brief", "dossier", 35207, "authors", "A. Boer; B. Smid");
    return Files.writeString(
        work.resolve("letters.jsonl"),
        line("letter", letter, known)
            + line("told", told, Map.of("date", "2020-02-03", "type", "nota")));
  }

  private static String line(String doc, Path file, Map<String, Object> known) throws IOException {
    Map<String, Object> row =
        Map.of(
            "doc", doc, "path", file.toString(), "text", Files.readString(file), "metadata", known);
    return new ObjectMapper().writeValueAsString(row) + "\n";
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

    assertThat(extract(run, List.of("--table", lines.toString())).code()).isEqualTo(1);
    assertThat(run("tables", run.toString(), "-o", tables.toString()).code()).isZero();
    assertThat(tables.resolve("errors.csv"))
        .hasContent("doc,path,message\na,a,date is not a day like 2024-03-24: gisteren\n");
    assertThat(tables.resolve("dates.csv")).content().contains("b,").contains("2022-05-01");
  }
}
