package nl.kamerlens.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import nl.kamerlens.report.DocumentText;
import nl.kamerlens.report.DocumentText.Stretch;

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
          json.writeStringField("text", text.text());
          stretches(json, "blocks", text.blocks());
          stretches(json, "calls", text.calls());
          json.writeEndObject();
        });
  }

  private static void stretches(JsonGenerator json, String name, List<Stretch> stretches)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Stretch stretch : stretches) {
      json.writeStartArray();
      json.writeString(stretch.kind());
      json.writeNumber(stretch.start());
      json.writeNumber(stretch.end());
      ScriptJson.value(json, stretch.label());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
