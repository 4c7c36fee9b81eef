package nl.kamerlens.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Document;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.Layer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Documents to a Parquet table a layer.
 *
 * <p>Extraction runs once and leaves one row a document; the tables are cut from these rows. Each
 * step is written by Spark's committer: of a task that ran twice, or died, one result stays.
 */
final class ExtractJob {
  /** The place of a row among those of its document, or of an error before those of reading. */
  static final String ROW = "row";

  /** In which document a row of a layer stands. */
  static final String PATH = "path";

  private final SparkSession session;
  private final RunFolder out;
  private final Conditions conditions;

  ExtractJob(SparkSession session, RunFolder out, Conditions conditions) {
    this.session = session;
    this.out = out;
    this.conditions = conditions;
  }

  /**
   * How a run went.
   *
   * @param documents how many were read
   * @param errors how many were not
   * @param bug whether one of these shows a bug
   * @param twice how many were encoded as UTF-8 twice and not mended
   */
  record Result(long documents, long errors, boolean bug, long twice) {}

  /**
   * Runs the job.
   *
   * @param notFound inputs that could not even be looked for
   */
  Result run(JavaRDD<Task> tasks, ExtractionPartition work, List<InputError> notFound)
      throws IOException {
    out.start();
    StructType schema = StagedDocument.schema(conditions.layers());
    write(session.createDataFrame(tasks.mapPartitions(work), schema), out.staged());
    Dataset<Row> staged = session.read().schema(schema).parquet(out.staged());
    String documents = DocumentTable.DOCUMENTS.name();
    write(
        staged.where(col(documents).isNotNull()).select(col("doc"), col(documents + ".*")),
        out.table(documents));
    for (Layer<?> layer : conditions.layers()) {
      write(rows(staged, layer), out.table(layer.name()));
    }
    write(errors(staged, notFound), out.table(InputError.TABLE.name()));
    Result result = result(staged);
    out.finish();
    return result;
  }

  private static void write(Dataset<Row> rows, String folder) {
    rows.write().mode(SaveMode.Overwrite).parquet(folder);
  }

  private static Dataset<Row> rows(Dataset<Row> staged, Layer<?> layer) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    columns.add(col("doc"));
    for (Column<?> column : layer.columns()) {
      columns.add(col("found." + column.name()));
    }
    columns.add(col("of_path").as(PATH));
    columns.add(col(ROW));
    return staged
        .select(
            col("doc"),
            col(PATH).as("of_path"),
            posexplode(col(layer.name())).as(new String[] {ROW, "found"}))
        .select(columns.toArray(new org.apache.spark.sql.Column[0]));
  }

  private Dataset<Row> errors(Dataset<Row> staged, List<InputError> notFound) {
    List<Row> rows = new ArrayList<>();
    for (InputError error : notFound) {
      int before = rows.size() - notFound.size();
      rows.add(RowFactory.create(error.doc(), error.path(), error.message(), before));
    }
    StructType schema =
        new StructType()
            .add("doc", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("message", DataTypes.StringType)
            .add(ROW, DataTypes.IntegerType);
    Dataset<Row> unread = staged.where(col(StagedDocument.ERROR).isNotNull());
    return session
        .createDataFrame(rows, schema)
        .union(unread.select(col("doc"), col("path"), col(StagedDocument.ERROR), lit(0)));
  }

  private Result result(Dataset<Row> staged) {
    Dataset<Row> errors = session.read().parquet(out.table(InputError.TABLE.name()));
    return new Result(
        session.read().parquet(out.table(DocumentTable.DOCUMENTS.name())).count(),
        errors.count(),
        !errors.where(col("message").startsWith("internal error: ")).isEmpty(),
        staged.where(col(StagedDocument.ENCODING).equalTo(Document.ENCODED_TWICE)).count());
  }
}
