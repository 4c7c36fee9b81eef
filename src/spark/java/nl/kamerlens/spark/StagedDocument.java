package nl.kamerlens.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.Layer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * All that became of one document as one row, so that it is worked on once: its path and name, the
 * error or how its text was decoded, the row of the table of documents, and the rows of each layer.
 */
final class StagedDocument {
  static final String ERROR = "error";
  static final String ENCODING = "encoding";

  private StagedDocument() {}

  static StructType schema(List<Layer<?>> layers) {
    StructType schema =
        new StructType()
            .add("path", DataTypes.StringType)
            .add("doc", DataTypes.StringType)
            .add(ERROR, DataTypes.StringType)
            .add(ENCODING, DataTypes.StringType)
            .add(DocumentTable.DOCUMENTS.name(), RowSchema.of(DocumentTable.DOCUMENTS));
    for (Layer<?> layer : layers) {
      schema = schema.add(layer.name(), DataTypes.createArrayType(RowSchema.of(layer), false));
    }
    return schema;
  }

  static Row failed(Task task, String message, List<Layer<?>> layers) {
    return row(task, message, null, null, Collections.nCopies(layers.size(), null));
  }

  static Row of(Task task, DocumentRows found, @Nullable String encoding, List<Layer<?>> layers) {
    List<Row[]> tables = new ArrayList<>();
    for (Layer<?> layer : layers) {
      tables.add(
          found.rows(layer).stream().map(row -> RowSchema.write(layer, row)).toArray(Row[]::new));
    }
    Row document = RowSchema.write(DocumentTable.DOCUMENTS, found.document());
    return row(task, null, encoding, document, tables);
  }

  private static Row row(
      Task task,
      @Nullable String error,
      @Nullable String encoding,
      @Nullable Row document,
      List<? extends @Nullable Object> layers) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(task.path());
    values.add(task.doc());
    values.add(error);
    values.add(encoding);
    values.add(document);
    values.addAll(layers);
    return RowFactory.create(values.toArray());
  }
}
