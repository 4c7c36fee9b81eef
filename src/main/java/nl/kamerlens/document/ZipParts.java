package nl.kamerlens.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads entries of a zip within limits; nothing is written anywhere. */
final class ZipParts {
  /** What is smaller than this is no bomb, whatever its ratio. */
  private static final long HARMLESS = 16L << 20;

  private final Limits limits;
  private final long packed;
  private final UnpackedSize total;
  private long unpacked;

  private ZipParts(Limits limits, UnpackedSize total, long packed) {
    this.limits = limits;
    this.total = total;
    this.packed = packed;
  }

  /** The entries whose names are wanted, in the order of the archive. */
  static Map<String, byte[]> read(byte[] bytes, Limits limits, Predicate<String> wanted)
      throws DocumentException {
    return read(bytes, limits, new UnpackedSize(limits), wanted);
  }

  /** The same for an archive that may stand in another, whose size it adds to. */
  static Map<String, byte[]> read(
      byte[] bytes, Limits limits, UnpackedSize total, Predicate<String> wanted)
      throws DocumentException {
    ZipParts parts = new ZipParts(limits, total, bytes.length);
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > limits.entries()) {
          throw limits.tooManyEntries();
        }
        boolean take = !entry.isDirectory() && wanted.test(entry.getName());
        byte[] content = parts.unpack(zip, take);
        if (take) {
          found.putIfAbsent(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new DocumentException("a broken archive: " + cause(e) + "; download it again", e);
    }
    return found;
  }

  /** All of a stream that was packed into so many bytes. */
  static byte[] unpack(InputStream in, Limits limits, UnpackedSize total, long packed)
      throws IOException, DocumentException {
    return new ZipParts(limits, total, packed).unpack(in, true);
  }

  static String cause(Exception e) {
    String message = e.getMessage();
    return message == null ? "it ends too early" : message.lines().findFirst().orElse("");
  }

  private byte[] unpack(InputStream in, boolean keep) throws IOException, DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      unpacked += read;
      total.add(read);
      if (size > limits.fileBytes()) {
        throw limits.tooLarge();
      }
      if (unpacked > HARMLESS && unpacked / limits.ratio() > packed) {
        throw limits.growsTooMuch();
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new DocumentException("stopped before it was read to its end");
      }
      if (keep) {
        out.write(buffer, 0, read);
      }
    }
    return out.toByteArray();
  }
}
