package nl.kamerlens.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.input.InputFinder;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.input.Manifests;
import nl.kamerlens.input.Notices;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.option.KnowledgeOptions;
import nl.kamerlens.option.LayerOptions;
import nl.kamerlens.option.ReadingOptions;
import nl.kamerlens.report.InputError;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kamerlens-spark extract letters/ -o found/}. */
@Command(
    name = "extract",
    description = {
      "Documents to findings: a folder of Parquet files a table.",
      "What decides which findings there are has the options of 'kamerlens extract'. Files that"
          + " options name are read here, once; only documents are read by the workers."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, archives and directories that every worker sees under this path, or @LIST (a file"
              + " with a path a line).")
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
      names = "--part",
      paramLabel = "MB",
      description = "Documents are dealt out in parts of at most this size; default: 8.")
  private int part = 8;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private final LayerOptions layers = new LayerOptions();

  private final Failures failures = new Failures();

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() == (table == null)) {
      throw ExitException.usage("give either paths or --table FILE");
    }
    if (part < 1) {
      throw ExitException.usage("--part must be at least 1");
    }
    Conditions conditions = conditions();
    try (SparkSession session = Sessions.open("Kamerlens extract")) {
      Broadcast<Conditions> everywhere =
          JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(conditions);
      JavaRDD<Task> tasks =
          table == null ? ofFiles(session, conditions) : ofTable(session, table, everywhere);
      RunFolder out = new RunFolder(folder, session.sparkContext().hadoopConfiguration());
      ExtractJob job = new ExtractJob(session, out, conditions);
      return told(job.run(tasks, new ExtractionPartition(everywhere), failures.errors));
    }
  }

  /** Whatever is wrong with an option shows here, before Spark starts. */
  private Conditions conditions() {
    ExtractorOptions options =
        knowledge.addTo(ExtractorOptions.NONE).withCorpus(reading.given().corpus());
    return Conditions.of(reading.reader(), layers.addTo(options), reading.given(), layers.layers());
  }

  private JavaRDD<Task> ofTable(
      SparkSession session, String file, Broadcast<Conditions> conditions) {
    session.conf().set("spark.sql.files.maxPartitionBytes", (long) part << 20);
    return TableTasks.of(session, file, conditions);
  }

  private JavaRDD<Task> ofFiles(SparkSession session, Conditions conditions) {
    InputFinder finder = new InputFinder(failures, new OpenArchive(conditions.reader().limits()));
    paths.forEach(path -> add(finder, path));
    List<Task.OfFile> found =
        FileTasks.of(finder.inputs(), new Manifests(failures, conditions.given()));
    int cores = session.sparkContext().defaultParallelism();
    List<List<Task>> parts = FileTasks.parts(found, cores, (long) part << 20);
    return JavaSparkContext.fromSparkContext(session.sparkContext())
        .parallelize(parts, Math.max(1, parts.size()))
        .flatMap(List::iterator);
  }

  private static void add(InputFinder finder, String path) {
    if (path.length() < 2 || !path.startsWith("@")) {
      finder.add(path);
      return;
    }
    String list = path.substring(1);
    try {
      finder.addList(Files.readAllBytes(Path.of(list)));
    } catch (IOException e) {
      finder.fail(list, IoCause.of(e));
    } catch (InvalidPathException e) {
      finder.fail(list, "not a path: " + e.getReason());
    }
  }

  private int told(ExtractJob.Result result) {
    if (result.twice() > 0) {
      failures.warn(
          result.twice()
              + (result.twice() == 1 ? " document is" : " documents are")
              + " encoded as UTF-8 twice; mend with --fix-encoding");
    }
    String counts = result.documents() + " documents, " + result.errors() + " errors";
    SparkMain.say(ExitCode.DONE, folder + ": " + counts);
    if (result.bug()) {
      return ExitCode.BUG;
    }
    if (result.errors() == 0) {
      return ExitCode.DONE;
    }
    return result.documents() > 0 ? ExitCode.SOME_FAILED : ExitCode.FAILED;
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
      SparkMain.say(ExitCode.DONE, "warning: " + message);
    }

    @Override
    public void detail(String message) {}
  }
}
