package nl.kamerlens.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a PDF stops before its end, as after a download that broke off.
 *
 * <p>PDFBox mends such a file and reads the pages that it finds; findings of half a letter would
 * look like those of a whole one. A file for the web says how long it is ({@code /Linearized 1 /L
 * 48213}), and any other ends in {@code %%EOF}, before whatever a server added.
 */
final class PdfEnd {
  private static final int HEAD = 2048;
  private static final int TAIL = 16_384;

  private static final Pattern LENGTH =
      Pattern.compile("/Linearized\\b[^>]{0,200}?/L\\s{0,9}(?<length>\\d{1,12})\\b");

  private PdfEnd() {}

  static boolean isCutOff(byte[] bytes) {
    Matcher length = LENGTH.matcher(latin(bytes, 0, HEAD));
    if (length.find()) {
      return Long.parseLong(length.group("length")) > bytes.length;
    }
    return !latin(bytes, bytes.length - TAIL, bytes.length).contains("%%EOF");
  }

  private static String latin(byte[] bytes, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(bytes.length, to);
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
