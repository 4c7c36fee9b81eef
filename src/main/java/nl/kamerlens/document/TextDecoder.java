package nl.kamerlens.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text: byte order mark, else UTF-16 by its zeros, else strict UTF-8, else an
 * encoding of one byte a character.
 */
final class TextDecoder {
  /** How many bytes are looked at to tell text from binary. */
  private static final int PROBE = 65_536;

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
    if (hasZeros(bytes, 1)) {
      return strict(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE");
    }
    if (hasZeros(bytes, 0)) {
      return strict(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE");
    }
    refuseBinary(bytes);
    try {
      String text = decodeStrictly(bytes, 0, StandardCharsets.UTF_8);
      return new Decoded(text, DoubleEncoding.isIn(text) ? Document.ENCODED_TWICE : "UTF-8");
    } catch (CharacterCodingException e) {
      Charset charset = SingleByteEncoding.of(bytes);
      return new Decoded(new String(bytes, charset), charset.name());
    }
  }

  /** Whether nearly every second byte is zero, as in Western text in UTF-16. */
  private static boolean hasZeros(byte[] bytes, int first) {
    int length = Math.min(bytes.length, PROBE) & ~1;
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < length; i += 2) {
      zeros += bytes[i + first] == 0 ? 1 : 0;
      others += bytes[i + 1 - first] == 0 ? 1 : 0;
    }
    return length >= 8 && zeros * 10 > length / 2 * 9 && others == 0;
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
