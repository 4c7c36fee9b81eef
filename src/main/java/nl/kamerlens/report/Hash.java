package nl.kamerlens.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of several values; each is set apart from the next by its length. */
public final class Hash {
  private final MessageDigest digest = sha256();

  public void add(byte[] value) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
    digest.update(value);
  }

  public void add(String value) {
    add(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Asked for once, at the end. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The algorithm itself. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
