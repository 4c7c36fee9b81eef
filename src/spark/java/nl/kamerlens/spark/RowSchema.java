package nl.kamerlens.spark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.Layer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The columns of a table, and its rows, in the types of Spark. */
final class RowSchema {
  private RowSchema() {}

  static StructType of(Layer<?> layer) {
    StructType schema = new StructType();
    for (Column<?> column : layer.columns()) {
      schema = schema.add(column.name(), type(column.type()));
    }
    return schema;
  }

  private static DataType type(Column.Type type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case LIST -> DataTypes.createArrayType(DataTypes.StringType, false);
    };
  }

  static Row write(Layer<?> layer, nl.kamerlens.report.Row row) {
    return RowFactory.create(layer.columns().stream().map(column -> cell(column, row)).toArray());
  }

  private static @Nullable Object cell(Column<?> column, nl.kamerlens.report.Row row) {
    Object value = row.value(column.name());
    return switch (column.type()) {
      case LIST -> row.list(column.name()).toArray(new String[0]);
      case DATE -> value == null ? null : LocalDate.parse(value.toString());
      case TEXT -> value == null ? null : value.toString();
      case INTEGER, NUMBER, BOOLEAN -> value;
    };
  }

  static nl.kamerlens.report.Row read(Layer<?> layer, Row row) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Column<?> column : layer.columns()) {
      int at = row.fieldIndex(column.name());
      values.put(column.name(), row.isNullAt(at) ? null : value(column, row, at));
    }
    return new nl.kamerlens.report.Row(values);
  }

  private static Object value(Column<?> column, Row row, int at) {
    return switch (column.type()) {
      case LIST -> List.copyOf(row.<String>getList(at));
      case DATE -> row.getLocalDate(at).toString();
      case TEXT, INTEGER, NUMBER, BOOLEAN -> row.get(at);
    };
  }
}
