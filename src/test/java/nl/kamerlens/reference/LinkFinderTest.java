package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {
  private static Extraction extract(String body) throws DocumentException {
    String page = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body;
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new Extractor()
        .extract(DocumentReaders.read(new Source("letter", bytes)), Metadata.NONE);
  }

  /** Each citation as {@code text=id source}. */
  private static List<String> cited(String body) throws DocumentException {
    return extract(body).references().stream()
        .map(r -> r.place().text() + "=" + r.value().id() + " " + r.value().source())
        .toList();
  }

  private static String link(String target, String words) {
    return "<a href=\"" + target + "\">" + words + "</a>";
  }

  @ParameterizedTest
  @CsvSource({
    "https://zoek.officielebekendmakingen.nl/kst-31066-1305.html, kst-31066-1305",
    "https://zoek.officielebekendmakingen.nl/kst-36600-V-31.pdf#page=2, kst-36600-V-31",
    "https://zoek.officielebekendmakingen.nl/dossier/36600-XV, 36600-XV",
    "https://zoek.officielebekendmakingen.nl/stb-2017-479.html, stb-2017-479",
    "https://repository.overheid.nl/frbr/officielepublicaties/kst/31490/kst-31490-252/1/pdf/kst-31490-252.pdf, kst-31490-252",
    "https://wetten.overheid.nl/BWBR0005537/2024-01-01, BWBR0005537",
    "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A32016R0679, 32016R0679",
    "https://www.tweedekamer.nl/kamerstukken/detail?id=2022D25169&did=2022D25169, 2022D25169",
    // A document and its zaak: the document.
    "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2024Z06121&amp;did=2024D14567, 2024D14567",
    "kst-31066-1305, kst-31066-1305",
  })
  void publicationsAreToldByTheirAddress(String target, String id) throws DocumentException {
    assertThat(cited("<p>Het kabinet verwijst naar " + link(target, "dit stuk") + " daarover.</p>"))
        .containsExactly("dit stuk=" + id + " LINK");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/kst-31066-1305.html", // not an official site
    "https://nietoverheid.nl/kst-31066-1305.html",
    "https://www.tweedekamer.nl/kamerleden_en_commissies",
    "mailto:kst-31066-1305@example.org",
    "2024",
    "#kst-31066-1305", // a place in the page
  })
  void otherAddressesAreNoCitations(String target) throws DocumentException {
    assertThat(cited("<p>Het kabinet verwijst naar " + link(target, "dit stuk") + " daarover.</p>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=kst-31066-1305.html>Kamerstuk 31 066; nr. 1305</a> wordt uitgevoerd.",
    "De motie (Kamerstuk 31 066; nr. 1305) <a href=kst-31066-1305.html>staat hier</a>.",
    // What is printed counts, also where the link leads to another number of the same document.
    "<a href=https://www.tweedekamer.nl/kamerstukken/detail?did=2022D25169>Kamerstuk 31 066; nr. 1305</a> wordt uitgevoerd.",
  })
  void aPublicationIsCitedOnceInASentence(String sentence) throws DocumentException {
    assertThat(extract("<p>" + sentence.replace(';', ',') + "</p>").references())
        .singleElement()
        .satisfies(r -> assertThat(r.value().source()).isEqualTo(Reference.Source.TEXT))
        .satisfies(r -> assertThat(r.value().id()).hasToString("kst-31066-1305"));
  }

  @Test
  void twoLinksOfOneSentenceToOnePublicationAreOneCitation() throws DocumentException {
    String target = "https://zoek.officielebekendmakingen.nl/kst-31066-1305.html";
    assertThat(
            cited("<p>Zie " + link(target, "de brief") + " en " + link(target, "hier") + ".</p>"))
        .containsExactly("de brief=kst-31066-1305 LINK");
  }

  @Test
  void linkOnADossierMayLeadToItsDocument() throws DocumentException {
    assertThat(cited("<p>Zie " + link("kst-31066-1305.html", "Kamerstuk 31 066") + ".</p>"))
        .containsExactly("Kamerstuk 31 066=31066 TEXT", "Kamerstuk 31 066=kst-31066-1305 LINK");
  }

  @Test
  void motieTakesItsNumberFromTheLink() throws DocumentException {
    String body =
        "<p>Ter uitvoering van de "
            + link("https://zoek.officielebekendmakingen.nl/kst-31066-1305.html", "motie-Temmink")
            + " is de Kamer geïnformeerd.</p>";
    assertThat(extract(body).motions())
        .singleElement()
        .satisfies(m -> assertThat(m.value().id()).hasToString("kst-31066-1305"))
        .satisfies(m -> assertThat(m.value().members()).containsExactly("Temmink"));
  }

  @Test
  void aDayInLinkedWordsIsStillADate() throws DocumentException {
    String body = "<p>Zie " + link("kst-31066-1305.html", "de brief van 3 maart 2021") + ".</p>";
    assertThat(extract(body).dates())
        .extracting(d -> d.place().text())
        .containsExactly("3 maart 2021");
  }
}
