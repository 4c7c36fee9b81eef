package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The job on this machine, with two threads in this process. */
final class LocalJob implements BeforeAllCallback, AfterAllCallback {
  static final Path LETTER =
      Path.of("corpus/documents/2022-05-11-kst-35207-60-technologische-samenwerking.txt");

  /** What a command said on standard error, and how it ended. */
  record Said(int code, String err) {}

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "4");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    System.clearProperty("spark.master");
  }

  static Said run(String... args) {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      return new Said(SparkMain.run(args), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }

  static Said extract(Path run, List<String> words) {
    Stream<String> first = Stream.of("extract", "-o", run.toString());
    return run(Stream.concat(first, words.stream()).toArray(String[]::new));
  }

  /** The tables of the run are these. */
  static void assertTables(Path run, Path expected) throws IOException {
    Path tables = expected.resolveSibling(run.getFileName() + "-" + expected.getFileName());
    assertThat(run("tables", run.toString(), "-o", tables.toString()).code()).isZero();
    CommandLineTables.assertSame(expected, tables);
  }
}
