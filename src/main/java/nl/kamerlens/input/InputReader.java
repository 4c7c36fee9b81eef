package nl.kamerlens.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.Limits;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads one input within its limits and works on it. Whatever goes wrong is told, never thrown, so
 * that a bad document costs a batch nothing but itself.
 *
 * @param seconds the longest time for one document
 * @param fixEncoding whether text that was encoded as UTF-8 twice is mended
 */
public record InputReader(Limits limits, int seconds, boolean fixEncoding) implements Serializable {
  private static final String NO_MEMORY =
      "too large for the memory; give more with JAVA_OPTS=-Xmx4g";

  /**
   * What became of an input: exactly one of result, cause and bug is there.
   *
   * @param encoding how the text was decoded; null where nothing is to be told of it
   * @param cause why it could not be read, and what to do
   * @param bug what is wrong in this program
   */
  public record Outcome<R>(
      Input input,
      @Nullable R result,
      @Nullable String encoding,
      @Nullable String cause,
      @Nullable Throwable bug) {
    /** What is told of an input without a result. */
    public String message() {
      return cause == null ? "internal error: " + bug : cause;
    }
  }

  /** Gives the bytes of an input. */
  public interface Opening {
    Source open(Input input) throws IOException, DocumentException;
  }

  /** What is done with an input, whether that needs the document or not. */
  public interface Work<R> {
    R apply(OpenedInput input) throws DocumentException;
  }

  /** Reads the document and works on it. */
  public <R> Outcome<R> read(Input input, Opening opening, Function<Document, R> work) {
    return open(input, opening, opened -> work.apply(opened.document()));
  }

  /** Bytes may come slowly: the time counts from their end. */
  public <R> Outcome<R> open(Input input, Opening opening, Work<R> work) {
    try {
      Source source = opening.open(input);
      return TimeLimit.run(seconds, () -> work(input, source, work));
    } catch (DocumentException e) {
      return failed(input, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return failed(input, IoCause.of(e));
    } catch (OutOfMemoryError e) {
      return failed(input, NO_MEMORY);
    }
  }

  private <R> Outcome<R> work(Input input, Source source, Work<R> work) {
    try {
      OpenedInput opened = new OpenedInput(input, source, limits, fixEncoding);
      R result = work.apply(opened);
      return new Outcome<>(input, result, opened.encoding(), null, null);
    } catch (DocumentException e) {
      return failed(input, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return failed(input, NO_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(input, null, null, null, e);
    }
  }

  private static <R> Outcome<R> failed(Input input, String cause) {
    return new Outcome<>(input, null, null, cause, null);
  }

  /** The bytes of a file, or of a document in an archive. */
  public Source open(Input input, OpenArchive archives) throws IOException, DocumentException {
    Path archive = input.archive();
    if (archive != null) {
      return archives.read(archive, input.path());
    }
    try (InputStream in = Files.newInputStream(input.file())) {
      return open(input, in);
    }
  }

  /** No more is read than one byte above the limit, which is enough to refuse it. */
  public Source open(Input input, InputStream in) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1);
    return new Source(input.path(), in.readNBytes(most));
  }
}
