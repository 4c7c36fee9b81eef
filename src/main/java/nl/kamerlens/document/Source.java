package nl.kamerlens.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one input, and where they came from.
 *
 * @param path as it was given; {@code -} for standard input
 * @param bytes the content; not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a large file is held once; sources are never compared
public record Source(String path, byte[] bytes) {

  /** The file's name without directories and without its last extension. */
  public String name() {
    if (path.equals("-")) {
      return "stdin";
    }
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String file = path.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Whether the content begins with these ASCII characters. */
  public boolean startsWith(String magic) {
    byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The SHA-256 of the content, 64 hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
