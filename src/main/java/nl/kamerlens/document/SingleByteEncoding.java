package nl.kamerlens.document;

import java.nio.charset.Charset;

/**
 * Tells encodings of one byte a character apart by what stands between letters: {@code
 * co\u0091rdinatie} has the ë of Mac Roman, {@code co\u00EBrdinatie} that of windows-1252.
 */
final class SingleByteEncoding {
  private static final String WINDOWS_1252 = "windows-1252";

  private SingleByteEncoding() {}

  /** The most likely encoding of bytes that are not UTF-8. */
  static Charset of(byte[] bytes) {
    int mac = 0;
    int latin = 0;
    int controls = 0;
    int euros = 0;
    for (int i = 1; i + 1 < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      controls += b < 0xA0 ? 1 : 0;
      boolean inWord = isLetter(bytes[i - 1]) && isLetter(bytes[i + 1]);
      mac += inWord && isMacLetter(b) ? 1 : 0;
      latin += inWord && b >= 0xC0 ? 1 : 0;
      euros += b == 0xA4 && isAmount(bytes, i + 1) ? 1 : 0;
    }
    if (mac >= 2 && mac > 3 * latin && Charset.isSupported("x-MacRoman")) {
      return Charset.forName("x-MacRoman");
    }
    return Charset.forName(euros > 0 && controls == 0 ? "ISO-8859-15" : WINDOWS_1252);
  }

  /** é è ê ë í ï ó ö ú ü of Mac Roman, which windows-1252 hardly has between letters. */
  private static boolean isMacLetter(int b) {
    return b == 0x87 || b >= 0x8E && b <= 0x91 || b == 0x95 || b == 0x97 || b == 0x9A || b == 0x9F;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** The euro of ISO-8859-15 stands before a number. */
  private static boolean isAmount(byte[] bytes, int at) {
    int next = bytes[at] == ' ' || bytes[at] == (byte) 0xA0 ? at + 1 : at;
    return next < bytes.length && bytes[next] >= '0' && bytes[next] <= '9';
  }
}
