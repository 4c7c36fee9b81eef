package nl.kamerlens.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far, document by document, so that the next one need not do it again.
 *
 * <p>A file to which records are only added: length, checksum, key, content. A record that is cut
 * off or damaged ends it: that one and those behind it are dropped and done again. Only keys and
 * places are kept in memory.
 */
final class Journal implements Closeable {
  /** SHA-256 in hexadecimal digits. */
  private static final int KEY = 64;

  private static final int HEAD = 2 * Integer.BYTES + KEY;

  private final Path file;
  private final FileChannel channel;
  private final byte[] title;
  private final Map<String, Place> places = new ConcurrentHashMap<>();
  private final Set<String> used = new HashSet<>();
  private long end;

  private record Place(long offset, int length) {}

  private Journal(Path file, FileChannel channel, String conditions) {
    this.file = file;
    this.channel = channel;
    this.title = ("kamerlens-journal/1 " + conditions + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Opens the journal, and keeps what it holds where that was made under the same conditions.
   *
   * @param conditions everything on which all records depend, as a hash
   * @param resume whether what it holds is wanted at all
   */
  static Journal open(Path file, String conditions, boolean resume) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Journal journal = new Journal(file, channel, conditions);
    try {
      journal.begin(resume);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return journal;
  }

  private void begin(boolean resume) throws IOException {
    if (resume && Arrays.equals(title, at(0, title.length))) {
      end = title.length;
      index();
      channel.truncate(end);
    } else {
      channel.truncate(0);
      write(ByteBuffer.wrap(title));
    }
  }

  private void index() throws IOException {
    channel.position(end);
    // Not closed: that would close the channel.
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    try {
      while (true) {
        int length = in.readInt();
        int checksum = in.readInt();
        if (length < 0 || length > channel.size() - end) {
          return;
        }
        byte[] key = in.readNBytes(KEY);
        byte[] content = in.readNBytes(length);
        if (content.length < length || checksum != checksum(key, content)) {
          return;
        }
        places.put(text(key), new Place(end + HEAD, length));
        end += HEAD + length;
      }
    } catch (EOFException e) {
      // The end, or a record that was cut off.
      return;
    }
  }

  /** The content of a record; null where there is none of this key. May be asked by threads. */
  byte @Nullable [] find(String key) throws IOException {
    Place place = places.get(key);
    return place == null ? null : at(place.offset(), place.length());
  }

  /** Adds a record, or says that the one of this key still counts. */
  void add(String key, @Nullable ByteBuffer record) throws IOException {
    used.add(key);
    if (record != null) {
      Place place = new Place(end + HEAD, record.remaining() - HEAD);
      write(record);
      places.put(key, place);
    }
  }

  /** Of a run that has come to its end: what no longer counts goes where it is the larger part. */
  void finish() throws IOException {
    List<Place> kept =
        used.stream()
            .map(places::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Place::offset))
            .toList();
    long size = title.length;
    for (Place place : kept) {
      size += HEAD + place.length();
    }
    if (size < end / 2) {
      rewrite(kept);
    } else {
      channel.force(true);
    }
  }

  private void rewrite(List<Place> kept) throws IOException {
    Path smaller = file.resolveSibling(file.getFileName() + ".tmp");
    try (FileChannel to =
        FileChannel.open(
            smaller,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      copy(ByteBuffer.wrap(title), to);
      for (Place place : kept) {
        copy(ByteBuffer.wrap(at(place.offset() - HEAD, HEAD + place.length())), to);
      }
      to.force(true);
    }
    Files.move(smaller, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ByteBuffer bytes, FileChannel to) throws IOException {
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  /** A record as it stands in the file; may be made on any thread. */
  static ByteBuffer record(String name, byte[] content) {
    byte[] key = name.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer record = ByteBuffer.allocate(HEAD + content.length);
    record.putInt(content.length).putInt(checksum(key, content)).put(key).put(content);
    return record.flip();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  private byte[] at(long offset, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.array();
  }

  private static int checksum(byte[] key, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(key);
    checksum.update(content);
    return (int) checksum.getValue();
  }

  private static String text(byte[] key) {
    return new String(key, StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
