package nl.kamerlens.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import nl.kamerlens.report.DocumentText;

/**
 * The text of a document, made small: JSON, deflated, in base 64.
 *
 * <p>{@code {"text":"…","blocks":[["heading",0,12,null],…],"calls":[…]}}. The page unpacks it when
 * the document is opened, so that five hundred documents cost it nothing before.
 */
final class PackedText {
  private PackedText() {}

  static String of(DocumentText text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
      deflated.write(json(text).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static String json(DocumentText text) {
    return ScriptJson.of(
        json -> {
          json.writeStartObject();
          text.write(json);
          json.writeEndObject();
        });
  }
}
