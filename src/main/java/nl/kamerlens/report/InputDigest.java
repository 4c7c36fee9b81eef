package nl.kamerlens.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * One hash for all documents of a report: the SHA-256 of the lines {@code HASH␣␣PATH} in the order
 * of {@code documents.csv}, as {@code sha256sum} prints them.
 */
public final class InputDigest {
  private final MessageDigest digest = Hash.sha256();
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
}
