package nl.kamerlens.extract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataFinderTest {
  private static final MetadataFinder FINDER = new MetadataFinder();

  private static Metadata find(String... lines) {
    return FINDER.find(AnalyzedText.of(String.join("\n", lines)));
  }

  @Test
  void aLettersHead() {
    Metadata letter =
        find(
            "> Retouradres Postbus 20401 2500 EK Den Haag",
            "",
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA DEN HAAG",
            "",
            "Directoraat-generaal Klimaat en Energie",
            "Ons kenmerk",
            "DGKE-E / 22041234",
            "Uw kenmerk",
            "2022Z01234",
            "",
            "Betreft",
            "Voortgang warmtenetten",
            "in de gebouwde omgeving",
            "",
            "Geachte Voorzitter,",
            "",
            "Hierbij informeer ik u over de voortgang.",
            "",
            "R.A.A. Jetten",
            "Minister voor Klimaat en Energie");
    assertThat(letter.type()).isEqualTo("brief");
    assertThat(letter.addressee()).isEqualTo("Voorzitter van de Tweede Kamer der Staten-Generaal");
    assertThat(letter.kenmerk()).isEqualTo("DGKE-E / 22041234");
    assertThat(letter.title()).isEqualTo("Voortgang warmtenetten in de gebouwde omgeving");
    assertThat(letter.authors()).containsExactly("R.A.A. Jetten, minister voor Klimaat en Energie");
  }

  @Test
  void officesBelowTheirNamesAreThoseOfTheNames() {
    Metadata letter =
        find(
            "Geachte voorzitter,",
            "",
            "Hierbij bied ik u het verslag aan.",
            "",
            "Wouter de Haan",
            "",
            "Minister van Defensie",
            "",
            "Anna Bos",
            "",
            "Minister voor Natuur en Stikstof");
    assertThat(letter.authors())
        .containsExactly(
            "Wouter de Haan, minister van Defensie", "Anna Bos, minister voor Natuur en Stikstof");
  }

  @Test
  void titleOfADossierGoesOnBelowItsFirstLine() {
    Metadata paper =
        find(
            "Tweede Kamer der Staten-Generaal",
            "Vergaderjaar 2023–2024",
            "",
            "36 410 Vaststelling van de begrotingsstaten van het Ministerie van",
            "Defensie (X) voor het jaar 2024",
            "Nr. 12 MOTIE VAN HET LID BOS");
    assertThat(paper.title())
        .isEqualTo(
            "Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar"
                + " 2024");
  }

  /** A page may give its identifier alone, and a manifest too. */
  @Test
  void identifierTellsDossierAndNumber() {
    Metadata known = Metadata.builder().id("kst-29684-V-17").build();
    Metadata found =
        new Extractor()
            .extract(Document.ofText("brief", "Geachte voorzitter,\n"), known)
            .document()
            .metadata();
    assertThat(found.dossier()).isEqualTo("29684-V");
    assertThat(found.number()).isEqualTo("17");
  }

  @Test
  void anotherSendersKenmerkIsNotTheLetters() {
    assertThat(find("Uw kenmerk", "2022Z01234", "", "Geachte voorzitter,", "", "Tekst.").kenmerk())
        .isNull();
  }

  @Test
  void eachSignatoryIsAnAuthorButWhoIsNamedMedeNamens() {
    Metadata letter =
        find(
            "Geachte voorzitter,",
            "",
            "Hierbij bied ik u, mede namens de minister van Financiën, de antwoorden aan.",
            "",
            "Mede namens",
            "de minister van Financiën,",
            "",
            "De minister van Volksgezondheid,",
            "Welzijn en Sport,",
            "",
            "Ernst Kuipers",
            "",
            "De staatssecretaris van Financiën – Toeslagen en Douane,",
            "",
            "",
            "A. de Vries");
    assertThat(letter.authors())
        .containsExactly(
            "Ernst Kuipers, minister van Volksgezondheid, Welzijn en Sport",
            "A. de Vries, staatssecretaris van Financiën (Toeslagen en Douane)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "De Minister-President,|minister van Algemene Zaken,||Dick Schoof § Dick Schoof, minister-president, minister van Algemene Zaken",
        "De minister van Sociale Zaken|en Werkgelegenheid,||dr. E.W. (Eddy) van Hijum § E.W. (Eddy) van Hijum, minister van Sociale Zaken en Werkgelegenheid",
        "DE minister van Economische Zaken en Klimaat,|Micky Adriaansens § Micky Adriaansens, minister van Economische Zaken en Klimaat",
        "Hoogachtend,||de minister voor Natuur en Stikstof,|||Christianne van der Wal-Zeggelink § Christianne van der Wal-Zeggelink, minister voor Natuur en Stikstof",
        "DE STAATSSECRETARIS VAN ECONOMISCHE ZAKEN|EN KLIMAAT,||mr. dr. A.B. van der Laan § A.B. van der Laan, staatssecretaris van Economische Zaken en Klimaat",
        "De staatssecretaris Jeugd en Gezin,||Anna Bakker § Anna Bakker, staatssecretaris Jeugd en Gezin",
        "Anna Bakker|Staatssecretaris Herstel Kust § Anna Bakker, staatssecretaris Herstel Kust",
        "De minister van Defensie, A.B. Jansen § A.B. Jansen, minister van Defensie",
        "De minister van Defensie,|mede namens de minister van Financiën,||drs. A.B. Jansen § A.B. Jansen, minister van Defensie",
        "De staatssecretaris van Onderwijs, Cultuur en Wetenschap,||drs. Marja J.M. van Bijsterveldt-Vliegenthart § Marja J.M. van Bijsterveldt-Vliegenthart, staatssecretaris van Onderwijs, Cultuur en Wetenschap",
      })
  void signatures(String printed, String expected) {
    String[] lines = ("Geachte voorzitter,||Tekst.||" + printed).split("\\|", -1);
    assertThat(find(lines).authors()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "two offices side by side § De minister van Defensie, De minister van Financiën,||Anna Bakker",
        "a member of the government who is only named § Met de minister van Defensie, de heer Jansen, is gesproken.",
        "a speaker § De staatssecretaris Bakker:|Dank u wel.",
      })
  void noSignature(String shows, String printed) {
    String[] lines = ("Geachte voorzitter,||" + printed).split("\\|", -1);
    assertThat(find(lines).authors()).as(shows).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "Ons kenmerk|DGX-Y / 24001234 § DGX-Y / 24001234",
        "Onze ref. 2024-0000123456 § 2024-0000123456",
        "Onze referentie BZ2400123 Uw referentie 2024Z01234 § BZ2400123",
        "Ons kenmerk|Uw brief van 3 mei 2024 § ",
        "Kenmerk van de 300 regelingen is de korte looptijd § ",
        "Kenmerk|2024Z01234 § ",
        "Kenmerk|Vraag 12 § ",
      })
  void itsOwnKenmerk(String printed, String kenmerk) {
    assertThat(find(printed.split("\\|", -1)).kenmerk()).isEqualTo(kenmerk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "Aan de Voorzitter van|de Tweede Kamer der Staten-Generaal § Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Aan de voorzitter van de Eerste|Kamer der Staten-Generaal § voorzitter van de Eerste Kamer der Staten-Generaal",
        "Aan de voorzitter van de vaste commissie voor|Defensie § voorzitter van de vaste commissie voor Defensie",
        "Aan de voorzitter van de § ",
      })
  void whomItAddresses(String printed, String addressee) {
    assertThat(find((printed + "||").split("\\|", -1)).addressee()).isEqualTo(addressee);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "Minister Wiersma (LVVN) § Wiersma, minister van Landbouw, Visserij, Voedselzekerheid en Natuur",
        "Minister Weerwind (Rechtsbescherming) § Weerwind, minister voor Rechtsbescherming",
        "Minister De Jonge (Volkshuisvesting en Ruimtelijke Ordening) § De Jonge, minister voor Volkshuisvesting en Ruimtelijke Ordening",
        "Staatssecretaris Van Ooijen (VWS) § Van Ooijen, staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "Staatssecretaris Achahbar (Financiën – Toeslagen en Douane) § Achahbar, staatssecretaris van Financiën (Toeslagen en Douane)",
        "Minister Van der Wal-Zeggelink (Natuur en Stikstof), mede namens Minister Adema (LNV) § Van der Wal-Zeggelink, minister voor Natuur en Stikstof",
      })
  void answerersOfAnAanhangsel(String printed, String expected) {
    Metadata answer =
        find(
            "Tweede Kamer der Staten-Generaal",
            "Vergaderjaar 2022–2023",
            "Aanhangsel van de Handelingen",
            "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
            "12",
            "Vragen van het lid Kröger (GroenLinks) aan de Minister over stikstof (ingezonden 5 september 2022).",
            "Antwoord van " + printed + " (ontvangen 26 september 2022).",
            "Vraag 1",
            "Kent u het bericht?");
    assertThat(answer.type()).isEqualTo("antwoord-kamervragen");
    assertThat(answer.authors()).containsExactly(expected);
    assertThat(answer.vergaderjaar()).isEqualTo("2022-2023");
    assertThat(answer.chamber()).isEqualTo("II");
    assertThat(answer.addressee()).isNull();
  }

  @Test
  void aKamerstuksFoot() {
    Metadata paper =
        find(
            "Nr. 12 BRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE",
            "",
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "",
            "Den Haag, 3 maart 2023",
            "",
            "Hierbij ontvangt u de rapportage.",
            "",
            "De Staatssecretaris van Defensie,",
            "C.A. van der Maat",
            "",
            "kst-36200-X-12",
            "ISSN 0921 - 7371",
            "’s-Gravenhage 2023",
            "",
            "Tweede Kamer, vergaderjaar 2022–2023, 36 200 X, nr. 12 1");
    assertThat(paper.id()).isEqualTo("kst-36200-X-12");
    assertThat(paper.dossier()).isEqualTo("36200-X");
    assertThat(paper.number()).isEqualTo("12");
    assertThat(paper.vergaderjaar()).isEqualTo("2022-2023");
    assertThat(paper.authors()).containsExactly("C.A. van der Maat, staatssecretaris van Defensie");
  }

  /** A footnote in the form of a running foot: several of them, and none is the document. */
  @Test
  void footnotesThatLookLikeFeetAreNotTheDocument() {
    Metadata letter =
        find(
            "Geachte voorzitter,",
            "",
            "Tekst van de brief.",
            "",
            "Tweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267",
            "Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 380",
            "12",
            "Nog een noot.");
    assertThat(letter.id()).isNull();
    assertThat(letter.dossier()).isNull();
  }

  @Test
  void anEersteKamerPaperHasALetter() {
    Metadata paper =
        find(
            "Eerste Kamer der Staten-Generaal",
            "Vergaderjaar 2023–2024",
            "36 410",
            "Nota over de toestand van ’s Rijks Financiën",
            "Q MOTIE VAN HET LID ROSENMÖLLER C.S.",
            "Voorgesteld 31 oktober 2023",
            "De Kamer,",
            "gehoord de beraadslaging,");
    assertThat(paper.id()).isEqualTo("kst-36410-Q");
    assertThat(paper.chamber()).isEqualTo("I");
    assertThat(paper.type()).isEqualTo("motie");
    assertThat(paper.title()).isEqualTo("Nota over de toestand van ’s Rijks Financiën");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "In antwoord op uw brief van 5 juli 2024, nr. 2024Z11859, deel ik u mede dat de vragen van het lid Mutluer worden beantwoord. § 2024Z11859",
        "Hierbij zend ik u de antwoorden op de schriftelijke vragen, ingezonden op 13 juli 2021 met kenmerk 2021Z13647. § 2021Z13647",
        "Uw brief (kenmerk)|2023Z04321 § 2023Z04321",
        "Zie ook de brief met kenmerk 2018Z06376. § ",
      })
  void theCaseThatItAnswers(String sentence, String zaak) {
    String[] lines = ("Geachte voorzitter,||" + sentence).split("\\|", -1);
    assertThat(find(lines).zaak()).isEqualTo(zaak);
  }

  @Test
  void aMotieTellsWhatItAsks() {
    Metadata motie =
        find(
            "36 471 Kabinetsformatie 2023",
            "Nr. 59 MOTIE VAN HET LID DASSEN",
            "Voorgesteld 22 mei 2024",
            "De Kamer,",
            "gehoord de beraadslaging,",
            "verzoekt de formateur dit te doen,",
            "en gaat over tot de orde van de dag.",
            "Dassen");
    assertThat(motie.type()).isEqualTo("motie");
    assertThat(motie.authors()).containsExactly("Dassen");
    assertThat(motie.dictum()).containsExactly("verzoekt de formateur dit te doen");
  }

  @Test
  void nothingIsMadeUp() {
    assertThat(find("Een tekst zonder hoofd of ondertekening.")).isEqualTo(Metadata.NONE);
  }
}
