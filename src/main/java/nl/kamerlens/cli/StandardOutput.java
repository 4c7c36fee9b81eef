package nl.kamerlens.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it failed; a plain PrintStream only tells that it did. */
final class StandardOutput extends PrintStream {
  private final Watched watched;

  StandardOutput(OutputStream out) {
    this(new Watched(out));
  }

  private StandardOutput(Watched watched) {
    super(watched, false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  static StandardOutput ofProcess() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out));
  }

  /**
   * Writes what is still held back, and fails where something could not be written.
   *
   * @throws ClosedPipeException if the reader has gone
   */
  static void check(PrintStream out) throws IOException {
    if (!out.checkError()) {
      return;
    }
    IOException failure = out instanceof StandardOutput known ? known.watched.failure : null;
    if (failure == null || isClosedPipe(failure)) {
      throw new ClosedPipeException();
    }
    throw failure;
  }

  private static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("Broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("Stream closed");
  }

  /** The program that read the output has ended: no error of ours. */
  static final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Watched extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
