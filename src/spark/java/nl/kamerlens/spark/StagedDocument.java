package nl.kamerlens.spark;

import java.util.ArrayList;
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
 * error or the row of the table of documents, and the rows of each layer.
 */
final class StagedDocument {
  static final String ERROR = "error";

  private StagedDocument() {}

  static StructType schema() {
    StructType schema =
        new StructType()
            .add("path", DataTypes.StringType)
            .add("doc", DataTypes.StringType)
            .add(ERROR, DataTypes.StringType)
            .add(DocumentTable.DOCUMENTS.name(), RowSchema.of(DocumentTable.DOCUMENTS));
    for (Layer<?> layer : Layer.ALL) {
      schema = schema.add(layer.name(), DataTypes.createArrayType(RowSchema.of(layer), false));
    }
    return schema;
  }

  static Row failed(Task task, String message) {
    return row(task, message, null, List.of());
  }

  static Row of(Task task, DocumentRows found) {
    List<Object> layers = new ArrayList<>();
    for (Layer<?> layer : Layer.ALL) {
      layers.add(
          found.rows(layer).stream().map(row -> RowSchema.write(layer, row)).toArray(Row[]::new));
    }
    return row(task, null, RowSchema.write(DocumentTable.DOCUMENTS, found.document()), layers);
  }

  private static Row row(
      Task task, @Nullable String error, @Nullable Row document, List<Object> layers) {
    @Nullable Object[] values = new Object[4 + Layer.ALL.size()];
    values[0] = task.path();
    values[1] = task.doc();
    values[2] = error;
    values[3] = document;
    for (int i = 0; i < layers.size(); i++) {
      values[4 + i] = layers.get(i);
    }
    return RowFactory.create(values);
  }
}
