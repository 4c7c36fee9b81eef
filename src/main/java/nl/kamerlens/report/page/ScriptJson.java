package nl.kamerlens.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand between script tags: no text of a document can end the tag or begin another.
 *
 * <p>In {@code </script>} the angle brackets become escapes of JSON; so do {@code &} and the two
 * line ends that only scripts know (U+2028, U+2029).
 */
final class ScriptJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ScriptJson() {}

  /** Writes the content of one value. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  static String of(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setCharacterEscapes(new Escapes());
      body.write(json);
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return out.toString();
  }

  /** A value of a row: a list, a number, a truth value, text or nothing. */
  static void value(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        json.writeString(String.valueOf(item));
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
      int[] escapes = standardAsciiEscapesForJSON();
      for (char c : new char[] {'<', '>', '&'}) {
        escapes[c] = ESCAPE_CUSTOM;
      }
      return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      boolean escaped = c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029;
      return escaped ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)) : null;
    }
  }
}
