package nl.kamerlens.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that appears whole or not at all: written beside its place under another name, forced to
 * the disk, then renamed.
 *
 * <p>Where the place is no regular file ({@code /dev/stdout}, a named pipe), it is written
 * directly.
 */
public final class OutputFile implements Closeable {
  private final Path target;
  private final Path written;
  private final FileChannel channel;
  private final MessageDigest digest = Hash.sha256();
  private final Writer out;
  private boolean closed;

  public OutputFile(Path place) throws IOException {
    // A link stays a link: what it leads to is replaced.
    target = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place;
    boolean direct = Files.exists(target) && !Files.isRegularFile(target);
    written = direct ? target : TemporaryFiles.beside(target);
    channel =
        direct
            ? FileChannel.open(written, StandardOpenOption.WRITE)
            : TemporaryFiles.create(target, written);
    OutputStream hashed = new DigestOutputStream(Channels.newOutputStream(channel), digest);
    out = new BufferedWriter(new OutputStreamWriter(hashed, StandardCharsets.UTF_8), 1 << 16);
  }

  public void write(String text) throws IOException {
    out.write(text);
  }

  /** Where its text goes. */
  public Appendable text() {
    return out;
  }

  /** How much was written, once it is finished. */
  public long bytes() throws IOException {
    return Files.size(written);
  }

  /** The hash of what was written, once it is finished; asked for once. */
  public String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Everything is on the disk, under the temporary name. */
  public void finish() throws IOException {
    out.flush();
    if (!written.equals(target)) {
      channel.force(true);
    }
    channel.close();
    closed = true;
  }

  /** Gives the finished files their names, in this order. */
  public static void publish(List<OutputFile> files) throws IOException {
    TemporaryFiles.publish(
        files.stream()
            .filter(file -> !file.written.equals(file.target))
            .map(file -> new TemporaryFiles.Move(file.written, file.target))
            .toList());
  }

  /** Leaves nothing behind of a file that was not published. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      channel.close();
      closed = true;
    }
    if (!written.equals(target)) {
      TemporaryFiles.delete(written);
    }
  }
}
