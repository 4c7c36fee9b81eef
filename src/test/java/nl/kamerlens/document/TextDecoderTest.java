package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
  private static final String TEXT = "Coördinatie van risico’s: € 5 miljoen";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "UTF-8 with byte order mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-16LE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16BE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void readsAndNamesTheEncoding(String name, byte[] bytes) throws DocumentException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.encoding()).isEqualTo(name);
  }

  @Test
  void refusesBinaryData() {
    ByteArrayOutputStream binary = new ByteArrayOutputStream();
    for (int i = 0; i < 300; i++) {
      binary.write(i % 7);
    }
    assertThatThrownBy(() -> TextDecoder.decode(binary.toByteArray()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("binary");
  }

  @Test
  void refusesAByteOrderMarkThatLies() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF};
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("byte order mark");
  }
}
