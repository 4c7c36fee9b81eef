package nl.kamerlens.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks at the first bytes of an input as text, whatever its encoding. */
final class Sniffer {
  private static final int LENGTH = 2048;

  private static final Pattern HTML =
      Pattern.compile(
          "(?s)(?:<\\?xml.{0,200}?\\?>)?\\s*(?:<!--.{0,900}?-->\\s*)*(?:<!doctype html|<html|<head|<body|<div|<p[ >]|<title|<meta).*");

  private Sniffer() {}

  /** The first characters, without byte order mark and leading white space. */
  static String head(Source source) {
    byte[] bytes = source.bytes();
    int length = Math.min(bytes.length, LENGTH);
    String head = new String(bytes, 0, length, charset(bytes));
    int from = 0;
    while (from < head.length() && (head.charAt(from) <= ' ' || head.charAt(from) == '\uFEFF')) {
      from++;
    }
    return head.substring(from);
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = bytes[0] & 0xFF;
      int second = bytes[1] & 0xFF;
      if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
        return StandardCharsets.UTF_16LE;
      }
      if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
        return StandardCharsets.UTF_16BE;
      }
    }
    return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF
        ? StandardCharsets.UTF_8
        : StandardCharsets.ISO_8859_1;
  }

  /** Whether this head is that of a page of the web. */
  static boolean isHtml(String head) {
    return HTML.matcher(head.replace("\u00EF\u00BB\u00BF", "").toLowerCase(Locale.ROOT)).matches();
  }
}
