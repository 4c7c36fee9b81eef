package nl.kamerlens.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.ReportFolder;
import nl.kamerlens.report.ReportParts;
import nl.kamerlens.report.TableFormat;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet of a run to the tables of {@code kamerlens extract -o DIR/}: the same bytes for the
 * same documents. The rows come sorted, so that no more than a part of each table is in memory.
 */
final class Converter {
  private final SparkSession session;
  private final RunFolder run;

  Converter(SparkSession session, RunFolder run) {
    this.session = session;
    this.run = run;
  }

  void write(Path folder) throws IOException {
    run.mustBeWhole();
    List<Layer<?>> chosen = run.layers();
    Iterator<Row> documents = sorted(DocumentTable.DOCUMENTS.name(), "doc").toLocalIterator();
    Map<Layer<?>, LayerRows> layers = new LinkedHashMap<>();
    for (Layer<?> layer : chosen) {
      Dataset<Row> rows = sorted(layer.name(), "doc", ExtractJob.ROW);
      layers.put(layer, new LayerRows(layer, rows.toLocalIterator()));
    }
    try (ReportFolder out =
        new ReportFolder(
            folder, ReportParts.tables(chosen, TableFormat.CSV), TableFormat.CSV, null)) {
      while (documents.hasNext()) {
        out.add(document(documents.next(), layers));
      }
      out.finish(errors());
    }
  }

  private static DocumentRows document(Row row, Map<Layer<?>, LayerRows> layers) {
    String doc = row.getAs("doc");
    Map<String, List<nl.kamerlens.report.Row>> found = new LinkedHashMap<>();
    layers.forEach((layer, rows) -> found.put(layer.name(), rows.of(doc)));
    return new DocumentRows(doc, RowSchema.read(DocumentTable.DOCUMENTS, row), found, null);
  }

  /** Paths are compared as Java compares them, by UTF-16, and not as Spark does, by UTF-8. */
  private Dataset<Row> sorted(String table, String... further) {
    List<org.apache.spark.sql.Column> order = new ArrayList<>();
    order.add(encode(col(ExtractJob.PATH), "UTF-16BE"));
    for (String column : further) {
      order.add(col(column));
    }
    return session
        .read()
        .parquet(run.table(table))
        .orderBy(order.toArray(new org.apache.spark.sql.Column[0]));
  }

  private List<InputError> errors() {
    Dataset<Row> errors =
        session
            .read()
            .parquet(run.table(InputError.TABLE.name()))
            .orderBy(col(ExtractJob.ROW), encode(col("path"), "UTF-16BE"), col("doc"));
    List<InputError> list = new ArrayList<>();
    for (Row row : errors.collectAsList()) {
      list.add(new InputError(row.getAs("doc"), row.getAs("path"), row.getAs("message")));
    }
    return list;
  }

  /** The rows of a layer, taken document by document. */
  private static final class LayerRows {
    private final Layer<?> layer;
    private final Iterator<Row> rows;
    private @Nullable Row next;

    LayerRows(Layer<?> layer, Iterator<Row> rows) {
      this.layer = layer;
      this.rows = rows;
      advance();
    }

    private void advance() {
      next = rows.hasNext() ? rows.next() : null;
    }

    List<nl.kamerlens.report.Row> of(String doc) {
      List<nl.kamerlens.report.Row> found = new ArrayList<>();
      while (next != null && doc.equals(next.getAs("doc"))) {
        found.add(RowSchema.read(layer, next));
        advance();
      }
      return found;
    }
  }
}
