package nl.kamerlens.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.input.Input;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.input.Manifests;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.option.ReadingOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read documents have in common. */
final class InputOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, directories (with all below them), @LIST (a file with a path a line), or - for"
              + " standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Documents worked on at a time; default: the number of processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--fail-fast", description = "Stop at the first input that cannot be read.")
  private boolean failFast;

  @Option(
      names = "--keep-going",
      description = "Go on after an input that cannot be read (default).")
  private boolean keepGoing;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  /** The inputs in their order. */
  List<Input> inputs(Console console, OpenArchive archives) {
    if (paths.isEmpty()) {
      throw ExitException.usage("nothing to read: give files, directories, @LIST or -");
    }
    if (failFast && keepGoing) {
      throw ExitException.usage("--fail-fast and --keep-going exclude each other");
    }
    if (jobs < 1) {
      throw ExitException.usage("--jobs must be at least 1");
    }
    List<Input> inputs = Arguments.inputs(paths, console, archives);
    return failFast && !console.messages().failures().isEmpty() ? List.of() : inputs;
  }

  /** This option takes the place of documents. */
  void refuse(String option) {
    if (!paths.isEmpty()) {
      throw ExitException.usage(option + " takes the place of documents: give one or the other");
    }
  }

  /** Whether more than one document may be meant: several paths, a directory, a list. */
  boolean mayBeSeveral() {
    return paths.size() > 1
        || paths.stream().anyMatch(p -> p.startsWith("@") || new File(p).isDirectory());
  }

  Manifests manifests(Console console) {
    return new Manifests(console.messages(), reading.given());
  }

  /** What the given tables say of documents, of those too that are not read. */
  List<Metadata> corpus() {
    return reading.given().corpus();
  }

  int jobs() {
    return jobs;
  }

  InputReader reader() {
    return reading.reader();
  }

  boolean failFast() {
    return failFast;
  }
}
