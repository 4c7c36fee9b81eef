package nl.kamerlens.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamerlens.document.Limits;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.input.InputException;
import nl.kamerlens.input.InputFinder;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.input.Manifest;
import nl.kamerlens.input.Manifests;
import nl.kamerlens.input.Notices;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.report.InputError;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kamerlens-spark extract letters/ -o found/}. */
@Command(
    name = "extract",
    description = "Documents to findings: a folder of Parquet files a table.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, archives and directories that every worker sees under this path.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description =
          "Parquet or JSON Lines (.jsonl) with the documents themselves: doc, path, bytes or text,"
              + " and what is known of them.")
  private @Nullable String table;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR/",
      required = true,
      description = "The folder of the run, new or from an earlier run.")
  private String folder = "";

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The documents' own day, from which relative dates count: 2024-03-24.")
  private @Nullable String date;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "CSV with what is known of documents; a manifest.csv beside them is used without asking.")
  private List<Path> manifests = new ArrayList<>();

  @Option(names = "--max-size", paramLabel = "MB", description = "Largest document; default: 256.")
  private int megabytes = (int) (Limits.DEFAULT.fileBytes() >> 20);

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Longest time for one document; default: 120.")
  private int seconds = 120;

  @Option(
      names = "--part",
      paramLabel = "MB",
      description = "Documents are dealt out in parts of at most this size; default: 8.")
  private int part = 8;

  private final Failures failures = new Failures();

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() == (table == null)) {
      throw new InputException("give either paths or --table FILE");
    }
    InputReader reader =
        new InputReader(Limits.DEFAULT.withFileBytes((long) megabytes << 20), seconds, false);
    try (SparkSession session = Sessions.open("Kamerlens extract")) {
      JavaRDD<Task> tasks = tasks(session, reader);
      RunFolder out = new RunFolder(folder, session.sparkContext().hadoopConfiguration());
      ExtractionPartition work = new ExtractionPartition(reader, corpus());
      return told(new ExtractJob(session, out).run(tasks, work, failures.errors));
    }
  }

  private JavaRDD<Task> tasks(SparkSession session, InputReader reader) {
    if (table != null) {
      session.conf().set("spark.sql.files.maxPartitionBytes", (long) part << 20);
      return TableTasks.of(session, table);
    }
    InputFinder finder = new InputFinder(failures, new OpenArchive(reader.limits()));
    paths.forEach(finder::add);
    List<Task.OfFile> found =
        FileTasks.of(finder.inputs(), new Manifests(failures, day(), manifests));
    int cores = session.sparkContext().defaultParallelism();
    List<List<Task>> parts = FileTasks.parts(found, cores, (long) part << 20);
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(parts, Math.max(1, parts.size()))
        .flatMap(List::iterator);
  }

  private List<Metadata> corpus() {
    return manifests.stream().flatMap(file -> Manifest.read(file).all().stream()).toList();
  }

  private @Nullable String day() {
    try {
      return date == null ? null : LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw new InputException("--date is not a day like 2024-03-24: " + date);
    }
  }

  private int told(ExtractJob.Result result) {
    String counts = result.documents() + " documents, " + result.errors() + " errors";
    SparkMain.say(SparkMain.DONE, folder + ": " + counts);
    if (result.bug()) {
      return SparkMain.BUG;
    }
    if (result.errors() == 0) {
      return SparkMain.DONE;
    }
    return result.documents() > 0 ? SparkMain.SOME_FAILED : SparkMain.FAILED;
  }

  /** What could not be looked for goes into the table of errors. */
  private static final class Failures implements Notices {
    private final List<InputError> errors = new ArrayList<>();

    @Override
    public void failed(String doc, String path, String cause) {
      errors.add(new InputError(doc, path, cause));
    }

    @Override
    public void warn(String message) {
      SparkMain.say(SparkMain.DONE, "warning: " + message);
    }

    @Override
    public void detail(String message) {}
  }
}
