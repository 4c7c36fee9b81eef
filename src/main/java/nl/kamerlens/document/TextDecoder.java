package nl.kamerlens.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: byte order mark, else strict UTF-8, else windows-1252. */
final class TextDecoder {
  /** How many bytes are looked at to tell text from binary. */
  private static final int PROBE = 65_536;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param encoding the name of the encoding, as {@code -v} prints it
   */
  record Decoded(String text, String encoding) {}

  static Decoded decode(byte[] bytes) throws DocumentException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8, "UTF-8 with byte order mark");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE");
    }
    refuseBinary(bytes);
    try {
      return new Decoded(decodeStrictly(bytes, 0, StandardCharsets.UTF_8), "UTF-8");
    } catch (CharacterCodingException e) {
      return new Decoded(new String(bytes, WINDOWS_1252), "windows-1252");
    }
  }

  private static Decoded strict(byte[] bytes, int skip, Charset charset, String name)
      throws DocumentException {
    try {
      return new Decoded(decodeStrictly(bytes, skip, charset), name);
    } catch (CharacterCodingException e) {
      throw new DocumentException(
          "its byte order mark says " + name + ", but it is not; save it as UTF-8", e);
    }
  }

  private static String decodeStrictly(byte[] bytes, int skip, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
        .toString();
  }

  /** Text has no NUL and few other control characters. */
  private static void refuseBinary(byte[] bytes) throws DocumentException {
    int length = Math.min(bytes.length, PROBE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new DocumentException("not a text: it holds binary data; convert it to text first");
      }
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    if (controls * 20 > length) {
      throw new DocumentException("not a text: it holds binary data; convert it to text first");
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
