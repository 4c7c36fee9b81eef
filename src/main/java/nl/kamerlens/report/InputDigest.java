package nl.kamerlens.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One hash for all documents of a report: the SHA-256 of the lines {@code HASH␣␣PATH} in the order
 * of {@code documents.csv}, as {@code sha256sum} prints them.
 */
public final class InputDigest {
  private final MessageDigest digest = sha256();
  private int documents;

  void add(DocumentRows document) {
    documents++;
    Row row = document.document();
    String line = row.text("sha256") + "  " + row.text("path") + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
  }

  int documents() {
    return documents;
  }

  /** Asked for once, at the end. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
