package nl.kamerlens.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of XML into text: by byte order mark, else as its declaration says, else UTF-8;
 * where that is not true, windows-1252.
 */
final class XmlDecoder {
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"'](?<name>[\\w.:-]{1,40})[\"']");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private XmlDecoder() {}

  static String decode(byte[] bytes) {
    Charset charset = charset(bytes);
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, WINDOWS_1252);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : bytes[0] & 0xFF;
    int second = bytes.length < 2 ? 0 : bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
      return StandardCharsets.UTF_16BE;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? named(declared.group("name")) : StandardCharsets.UTF_8;
  }

  /** A declaration that can be read one byte a character is not that of UTF-16. */
  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-16") || !charset.canEncode()
          ? StandardCharsets.UTF_8
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
