package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationIdTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // kind, dossier, number, vergaderjaar, chamber
        "kst-29279-494, kamerstuk, 29279, 494, -, II",
        "kst-36600-V-31, kamerstuk, 36600-V, 31, -, II",
        "kst-27400-XV-52, kamerstuk, 27400-XV, 52, -, II",
        "kst-25600-IXB-21-h1, kamerstuk, 25600-IXB, 21, -, II",
        "kst-23900-A-4, kamerstuk, 23900-A, 4, -, II",
        "kst-21501-02-2383, kamerstuk, 21501-02, 2383, -, II",
        "kst-35261-B, kamerstuk, 35261, B, -, I",
        "kst-33328-AI, kamerstuk, 33328, AI, -, I",
        "kst-31700-XVI-H-b2, kamerstuk, 31700-XVI, H, -, I",
        "kst-21501-02-BO-n1, kamerstuk, 21501-02, BO, -, I",
        "kst-20082009-32024-C, kamerstuk, 32024, C, 2008-2009, I",
        "kst-19951996-23700-188b, kamerstuk, 23700, 188b, 1995-1996, I",
        "kst-1268678, kamerstuk, -, -, -, -",
        "blg-1184123, kamerstuk, -, -, -, -",
        "35207, dossier, 35207, -, -, -",
        "35570-XVII, dossier, 35570-XVII, -, -, -",
        "2021D14738, document, -, -, -, -",
        "2021Z13647, zaak, -, -, -, -",
        "ah-tk-20192020-4046, aanhangsel, -, 4046, 2019-2020, II",
        "ah-ek-20142015-12, aanhangsel, -, 12, 2014-2015, I",
        "h-tk-20242025-42-4, handelingen, -, 42-4, 2024-2025, II",
        "h-tk-20082009-7140-7144, handelingen, -, 7140-7144, 2008-2009, II",
        "stb-2017-479, staatsblad, -, 479, -, -",
        "stcrt-2009-9231, staatscourant, -, 9231, -, -",
        "trb-1951-25, tractatenblad, -, 25, -, -",
        "32016R0679, eu, -, -, -, -",
        "COM(2020) 761, eu, -, -, -, -",
        "ECLI:NL:HR:2019:2006, ecli, -, -, -, -",
        "BWBR0005537, bwb, -, -, -, -",
      })
  void readsWhatItPrints(
      String value, String kind, String dossier, String number, String year, String chamber) {
    PublicationId id = PublicationId.parse(value).orElseThrow();
    assertThat(id.toString()).isEqualTo(value);
    assertThat(id.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
    assertThat(id.dossier()).isEqualTo(dossier);
    assertThat(id.number()).isEqualTo(number);
    assertThat(id.vergaderjaar()).isEqualTo(year);
    assertThat(id.chamber()).isEqualTo(chamber);
  }

  @ParameterizedTest
  @CsvSource({
    "kst-36600-v-31, kst-36600-V-31",
    "KST-35261-b, kst-35261-B",
    "AH-TK-20192020-4046, ah-tk-20192020-4046",
    "kv-tk-2010Z06025, 2010Z06025",
    "2021d14738, 2021D14738",
  })
  void mendsItsCase(String written, String value) {
    assertThat(PublicationId.parse(written))
        .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ah-tk-00152016-2345",
        "",
        "kst",
        "kst-35207",
        "1234",
        "2021A04275",
        "stb-17-479",
        "Postbus 20018"
      })
  void refusesWhatIsNoIdentifier(String written) {
    assertThat(PublicationId.parse(written).map(PublicationId::kind))
        .isNotEqualTo(java.util.Optional.of(PublicationId.Kind.DOCUMENT));
    assertThat(PublicationId.parse(written).filter(id -> id.number() != null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kst-35207-81, https://zoek.officielebekendmakingen.nl/kst-35207-81.html",
    "35570-XVII, https://zoek.officielebekendmakingen.nl/dossier/35570-XVII",
    "ah-tk-20192020-4046, https://zoek.officielebekendmakingen.nl/ah-tk-20192020-4046.html",
    "h-tk-20242025-42-4, https://zoek.officielebekendmakingen.nl/h-tk-20242025-42-4.html",
    "stb-2017-479, https://zoek.officielebekendmakingen.nl/stb-2017-479.html",
    "2025D53291, https://www.tweedekamer.nl/kamerstukken/detail?id=2025D53291&did=2025D53291",
    "32016R0679, https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679",
    "COM(2020) 761, https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2020:761:FIN",
    "BWBR0005537, https://wetten.overheid.nl/BWBR0005537",
  })
  void knowsItsAddress(String value, String address) {
    assertThat(PublicationId.parse(value).flatMap(PublicationId::url)).hasValue(address);
  }

  @Test
  void aMinistrysReferenceHasNoAddress() {
    assertThat(PublicationId.of(PublicationId.Kind.KENMERK, "BZ2515803").url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2009/10, 2009-2010, true",
    "1999/2000, 1999-2000, true",
    "1999/00, 1999-2000, true",
    "2021–2022, 2021-2022, true",
    "1985/- 86, 1985-1986, true",
    "2022/-23, 2022-2023, true",
    "2023–34, 2023-2024, false",
    "2019/20-2021/22, 2019-2020, true",
  })
  void sessionYears(String written, String shown, boolean possible) {
    SessionYear year = SessionYear.parse(written).orElseThrow();
    assertThat(year).hasToString(shown);
    assertThat(year.isPossible()).isEqualTo(possible);
  }
}
