package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
  @ParameterizedTest
  @CsvSource({
    // colours and cursor moves of a hostile document do not reach the terminal
    "\\u001B[31mrood\\u001B[0m,[31mrood[0m",
    "a\\u0007b\\u0000c,abc",
    // text direction marks
    "a\\u202Eb,ab",
    // white space of any sort
    "a\\n\\t b\\u00A0c,a b c"
  })
  void isOneLineWithoutControlCharacters(String text, String plain) {
    assertThat(Plain.line(unescaped(text))).isEqualTo(plain);
  }

  private static String unescaped(String text) {
    String escapes = text.replaceAll("\\\\u([0-9A-F]{4})", "\\\\u$1");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escapes.length(); i++) {
      if (escapes.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(escapes.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(escapes.charAt(i));
      }
    }
    return out.toString().translateEscapes();
  }
}
