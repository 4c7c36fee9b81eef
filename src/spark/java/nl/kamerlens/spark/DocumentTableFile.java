package nl.kamerlens.spark;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.input.InputException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A table that holds documents: Parquet, or JSON Lines where its name ends in {@code .jsonl} or
 * {@code .json}, also packed as {@code .jsonl.gz}.
 *
 * <p>Columns: {@code doc}, unique; {@code path}, where it is not {@code doc}; {@code bytes} or
 * {@code text}; and those of a manifest, either beside these or in a struct {@code metadata}.
 */
final class DocumentTableFile {
  private static final Pattern JSON = Pattern.compile("(?i)\\.jsonl?(?:\\.(?:gz|bz2|zst))?/?$");

  /** With which a Parquet file begins; behind it stands whether it is encrypted. */
  private static final byte[] PARQUET = "PAR".getBytes(StandardCharsets.US_ASCII);

  private DocumentTableFile() {}

  /**
   * Opens the table.
   *
   * @throws InputException if it is none, or has not the columns, or two rows of one name
   */
  static Dataset<Row> open(SparkSession session, String file) {
    Dataset<Row> table = read(session, file);
    List<String> columns = Arrays.asList(table.columns());
    if (columns.contains("_corrupt_record")) {
      throw new InputException(file + ": a line of it is not JSON; give one object a line");
    }
    if (!columns.contains("doc") || !columns.contains("bytes") && !columns.contains("text")) {
      throw new InputException(file + ": it needs a column doc, and one of bytes and text");
    }
    refuseTwice(table, file);
    return table;
  }

  private static Dataset<Row> read(SparkSession session, String file) {
    if (JSON.matcher(file).find()) {
      // Days stay text, so that a wrong one costs its own document only.
      return session.read().option("inferTimestamp", "false").json(file);
    }
    if (!mayBeParquet(new Path(file), session.sparkContext().hadoopConfiguration())) {
      throw new InputException(
          file + ": neither Parquet nor JSON Lines, whose name ends in .jsonl");
    }
    return session.read().parquet(file);
  }

  /** Spark would tell it too, by a stack trace. */
  private static boolean mayBeParquet(Path file, Configuration configuration) {
    byte[] begin = new byte[PARQUET.length];
    try {
      FileSystem files = file.getFileSystem(configuration);
      if (!files.exists(file) || !files.getFileStatus(file).isFile()) {
        return true;
      }
      try (FSDataInputStream in = files.open(file)) {
        in.readFully(begin);
      }
      return Arrays.equals(begin, PARQUET);
    } catch (EOFException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void refuseTwice(Dataset<Row> table, String file) {
    Dataset<Row> twice =
        table.groupBy("doc").count().filter("doc is null or count > 1").orderBy("doc").limit(1);
    for (Row row : twice.collectAsList()) {
      throw new InputException(
          file
              + (row.isNullAt(0)
                  ? ": a row has no doc; give each a name of its own"
                  : ": two rows are called " + row.get(0) + "; give each a name of its own"));
    }
  }
}
