package nl.kamerlens.spark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.input.GivenMetadata;
import nl.kamerlens.input.MetadataFields;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Documents that stand in a table themselves, with what their rows say of them. What the options of
 * the run say of a document goes before that.
 */
final class TableTasks {
  private TableTasks() {}

  static JavaRDD<Task> of(SparkSession session, String file, Broadcast<Conditions> conditions) {
    Dataset<Row> table = DocumentTableFile.open(session, file);
    String base = Path.of("").toAbsolutePath().toString();
    return table.javaRDD().map(row -> task(row, conditions.value().given(), base));
  }

  private static Task task(Row row, GivenMetadata given, String base) {
    String doc = String.valueOf(value(row, "doc"));
    String path = value(row, "path");
    String shown = path == null ? doc : path;
    Metadata known = Metadata.NONE;
    String refused = null;
    try {
      known =
          given
              .of(Path.of(base).resolve(shown), doc)
              .orElse(MetadataFields.read(column -> metadata(row, column)));
    } catch (IllegalArgumentException e) {
      refused = e.getMessage();
    }
    return new Task.OfRow(doc, shown, bytes(row), known, refused);
  }

  private static byte[] bytes(Row row) {
    Object bytes = cell(row, "bytes");
    if (bytes instanceof byte[] given) {
      return given;
    }
    Object text = cell(row, "text");
    return text == null ? new byte[0] : text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String metadata(Row row, String column) {
    Object nested = cell(row, "metadata");
    String inside = nested instanceof Row struct ? value(struct, column) : null;
    return inside == null ? value(row, column) : inside;
  }

  private static @Nullable String value(Row row, String column) {
    Object value = cell(row, column);
    String text = value == null ? "" : text(value).strip();
    return text.isEmpty() ? null : text;
  }

  /** A list is what a manifest, which is flat, joins by semicolons. */
  private static String text(Object value) {
    return value instanceof Seq<?> list
        ? CollectionConverters.asJava(list).stream()
            .map(String::valueOf)
            .collect(Collectors.joining("; "))
        : value.toString();
  }

  private static @Nullable Object cell(Row row, String column) {
    int at = Arrays.asList(row.schema().fieldNames()).indexOf(column);
    return at < 0 || row.isNullAt(at) ? null : row.get(at);
  }
}
