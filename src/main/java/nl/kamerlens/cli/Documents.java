package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.DoubleEncoding;
import nl.kamerlens.document.Limits;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.report.InputError;
import org.jspecify.annotations.Nullable;

/** Reads the inputs of a command one after the other and says which failed. */
final class Documents {
  private final Console console;
  private final InputOptions options;

  Documents(Console console, InputOptions options) {
    this.console = console;
    this.options = options;
  }

  /** What is done with a document; runs on several threads. */
  interface Work<R> {
    R apply(Document document, Metadata known);
  }

  /** Exactly one of result, error and bug is there. */
  private record Outcome<R>(
      Input input,
      @Nullable R result,
      @Nullable String encoding,
      @Nullable InputError error,
      @Nullable Throwable bug) {}

  private record Task(Input input, Metadata known) {}

  /**
   * Does the work on every document and takes the results in the order of the paths.
   *
   * @return how many documents were read
   */
  <R> int each(Work<R> work, Batch.Sink<R> sink) throws IOException {
    Limits limits = options.limits();
    int seconds = options.seconds();
    OpenArchive archives = new OpenArchive(limits);
    List<Input> inputs = options.inputs(console, archives);
    Manifests manifests = options.manifests(console);
    List<Task> tasks = inputs.stream().map(i -> new Task(i, manifests.of(i))).toList();
    int[] succeeded = new int[1];
    Function<Task, Outcome<R>> reading = task -> read(task, work, archives, limits, seconds);
    Batch.run(
        tasks,
        options.jobs(),
        reading,
        outcome -> {
          R result = outcome.result();
          if (result == null) {
            report(outcome);
            return !options.failFast();
          }
          tellEncoding(outcome);
          succeeded[0]++;
          return sink.take(result);
        });
    return succeeded[0];
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

  /** Standard input may come slowly: the time counts from its end. */
  private <R> Outcome<R> read(
      Task task, Work<R> work, OpenArchive archives, Limits limits, int seconds) {
    Input input = task.input();
    try {
      Path archive = input.archive();
      Source source =
          archive == null ? source(input, limits) : archives.read(archive, input.path());
      return TimeLimit.run(seconds, () -> read(task, source, work, limits));
    } catch (DocumentException e) {
      return failed(input, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(input, IoCause.of(e));
    } catch (OutOfMemoryError e) {
      return failed(input, "too large for the memory; give more with JAVA_OPTS=-Xmx4g");
    }
  }

  private <R> Outcome<R> read(Task task, Source source, Work<R> work, Limits limits) {
    Input input = task.input();
    try {
      Source mended = options.fixEncoding() ? DoubleEncoding.mend(source) : source;
      Document document = DocumentReaders.read(mended, limits).renamed(input.doc());
      Document named = options.fixEncoding() ? document.withSha256(source.sha256()) : document;
      return new Outcome<>(input, work.apply(named, task.known()), named.encoding(), null, null);
    } catch (DocumentException e) {
      return failed(input, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return failed(input, "too large for the memory; give more with JAVA_OPTS=-Xmx4g");
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(input, null, null, null, e);
    }
  }

  private static <R> Outcome<R> failed(Input input, String cause) {
    return new Outcome<>(input, null, null, new InputError(input.doc(), input.path(), cause), null);
  }

  /** No more is read than one byte above the limit, which is enough to refuse it. */
  private Source source(Input input, Limits limits) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
    if (input.isStdin()) {
      return new Source(input.path(), console.in().readNBytes(most));
    }
    try (InputStream in = Files.newInputStream(input.file())) {
      return new Source(input.path(), in.readNBytes(most));
    }
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
    if (outcome.error() != null) {
      console.messages().failed(outcome.error());
    } else if (outcome.bug() != null) {
      console.messages().bug(outcome.input().doc(), outcome.input().path(), outcome.bug());
    }
  }
}
