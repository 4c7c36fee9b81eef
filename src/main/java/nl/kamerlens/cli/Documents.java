package nl.kamerlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.input.Input;
import nl.kamerlens.input.InputReader;
import nl.kamerlens.input.InputReader.Outcome;
import nl.kamerlens.input.Manifests;
import nl.kamerlens.input.OpenArchive;
import nl.kamerlens.input.OpenedInput;

/** Reads the inputs of a command one after the other and says which failed. */
final class Documents {
  private final Console console;
  private final InputOptions options;
  private final Progress progress;

  Documents(Console console, InputOptions options) {
    this(console, options, new Progress(console.messages(), false));
  }

  Documents(Console console, InputOptions options, Progress progress) {
    this.console = console;
    this.options = options;
    this.progress = progress;
  }

  /** What is done with a document; runs on several threads. */
  interface Work<R> {
    R apply(Document document, Metadata known);
  }

  /** What is done with an input, whether it has to be read or not; runs on several threads. */
  interface Opening<R> {
    R apply(OpenedInput input, Metadata known) throws DocumentException;
  }

  private record Task(Input input, Metadata known) {}

  /**
   * Does the work on every document and takes the results in the order of the paths.
   *
   * @return how many documents were read
   */
  <R> int each(Work<R> work, Batch.Sink<R> sink) throws IOException {
    return eachOpened((input, known) -> work.apply(input.document(), known), sink);
  }

  /** The same, where an input need not be read to give a result. */
  <R> int eachOpened(Opening<R> work, Batch.Sink<R> sink) throws IOException {
    InputReader reader = options.reader();
    OpenArchive archives = new OpenArchive(reader.limits());
    List<Input> inputs = options.inputs(console, archives);
    Manifests manifests = options.manifests(console);
    List<Task> tasks = inputs.stream().map(i -> new Task(i, manifests.of(i))).toList();
    int[] succeeded = new int[1];
    Function<Task, Outcome<R>> reading =
        task ->
            reader.open(
                task.input(),
                input -> source(input, reader, archives, console),
                opened -> work.apply(opened, task.known()));
    try (progress) {
      progress.begin(tasks.size());
      run(tasks, reading, sink, succeeded);
    }
    return succeeded[0];
  }

  private <R> void run(
      List<Task> tasks, Function<Task, Outcome<R>> reading, Batch.Sink<R> sink, int[] succeeded)
      throws IOException {
    Batch.run(
        tasks,
        options.jobs(),
        reading,
        outcome -> {
          progress.step();
          R result = outcome.result();
          if (result == null) {
            report(outcome);
            return !options.failFast();
          }
          tellEncoding(outcome);
          succeeded[0]++;
          return sink.take(result);
        });
  }

  /**
   * Writes every document's pieces to the destination, which appears where something was read or
   * nothing failed.
   *
   * @return the exit code
   */
  int writeTo(Destination destination, Work<List<String>> pieces) throws IOException {
    int succeeded =
        each(
            pieces,
            written -> {
              destination.write(written);
              return true;
            });
    if (mayBeWritten(succeeded)) {
      destination.finish();
    }
    return console.messages().exitCode(succeeded);
  }

  /** Whether the run was not broken off, and something was read or nothing failed. */
  boolean mayBeWritten(int succeeded) {
    boolean failed = !console.messages().failures().isEmpty();
    return !failed || succeeded > 0 && !options.failFast();
  }

  private static Source source(
      Input input, InputReader reader, OpenArchive archives, Console console)
      throws IOException, DocumentException {
    return input.isStdin() ? reader.open(input, console.in()) : reader.open(input, archives);
  }

  private void tellEncoding(Outcome<?> outcome) {
    String encoding = outcome.encoding();
    if (encoding == null) {
      return;
    }
    String path = Messages.shown(outcome.input().path());
    console.messages().detail(path + ": read as " + encoding);
    if (Document.ENCODED_TWICE.equals(encoding)) {
      console.messages().warn(path + ": encoded as UTF-8 twice; mend it with --fix-encoding");
    }
  }

  private void report(Outcome<?> outcome) {
    Input input = outcome.input();
    Throwable bug = outcome.bug();
    if (bug != null) {
      console.messages().bug(input.doc(), input.path(), bug);
    } else {
      console.messages().failed(input.doc(), input.path(), outcome.message());
    }
  }
}
