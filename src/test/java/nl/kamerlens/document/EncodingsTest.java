package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
  private static final String TEXT =
      "De coördinatie van de ruïne, financiële hulp: € 5 miljoen voor één gemeente.\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8",
    "UTF-8, '\uFEFF', UTF-8 with byte order mark",
    "UTF-16LE, '\uFEFF', UTF-16LE",
    "UTF-16BE, '\uFEFF', UTF-16BE",
    "UTF-16LE, '', UTF-16LE", // without byte order mark
    "UTF-16BE, '', UTF-16BE",
    "windows-1252, '', windows-1252",
    "ISO-8859-15, '', ISO-8859-15", // its euro stands where windows-1252 has ¤
    "x-MacRoman, '', x-MacRoman",
  })
  void textIsReadInItsEncoding(String encoding, String mark, String said) throws DocumentException {
    byte[] bytes = (mark + TEXT).getBytes(Charset.forName(encoding));
    Document document = DocumentReaders.read(new Source("x.txt", bytes));
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.encoding()).isEqualTo(said);
  }

  @Test
  void quotationMarksOfWindowsAreNoLettersOfAMac() throws DocumentException {
    String text = "De foto’s van ‘De Rotte’ – coördinatie – kosten € 5; zie ook “één”.\n";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    assertThat(DocumentReaders.read(new Source("x.txt", bytes)).text()).isEqualTo(text);
  }

  @Test
  void textEncodedTwiceIsReported() throws DocumentException {
    String twice =
        new String(
            "coördinatie ëén".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    byte[] bytes = twice.getBytes(StandardCharsets.UTF_8);
    assertThat(DocumentReaders.read(new Source("x.txt", bytes)).encoding())
        .isEqualTo("UTF-8, encoded twice");
  }
}
