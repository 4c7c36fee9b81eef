package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** What follows from more than the words of one citation. */
class ReferenceFinderTest {
  private static final ReferenceFinder FINDER = new ReferenceFinder();

  private static List<Reference> find(String text) {
    return find(text, Metadata.NONE);
  }

  private static List<Reference> find(String text, Metadata metadata) {
    return FINDER.flag(FINDER.find(AnalyzedText.of(text), metadata), metadata);
  }

  // The number of an old dossier ends before its fifth character: "3620-".
  @Test
  void anOldDossierOfFourDigitsWithASuffixIsNoError() {
    Metadata letter = Metadata.builder().date("2024-05-14").build();
    assertThat(find("Zie https://zoek.officielebekendmakingen.nl/kst-3620-II-5.html.", letter))
        .extracting(r -> r.id().dossier())
        .containsExactly("3620-II");
  }

  @Test
  void aListOfDossiersSettlesWhatIsAmbiguous() {
    AnalyzedText text = AnalyzedText.of("Kamerstuk 21501-33 en Kamerstuk 35302-F");
    assertThat(new ReferenceFinder(Set.of("21501-33", "35302")).find(text))
        .extracting(r -> r.id().value() + r.ambiguous())
        .containsExactly("21501-33[]", "kst-35302-F[]");
  }

  @Test
  void theDossierOfTheDebateCompletesANumber() {
    Metadata debate = Metadata.builder().dossier("29398").build();
    assertThat(find("Ik ontraad de motie op stuk nr. 471.", debate))
        .extracting(r -> r.id().value())
        .containsExactly("kst-29398-471");
  }

  @Test
  void theBillThatIsVotedOnCompletesANumber() {
    assertThat(
            find(
                "Aan de orde zijn de stemmingen over het wetsvoorstel Wijziging van de Gaswet (31904). In stemming komt het amendement-Jansen (stuk nr. 12, I)."))
        .extracting(r -> r.id().value())
        .containsExactly("31904", "kst-31904-12");
  }

  @Test
  void theNumbersOfALargeDossierLieFartherApart() {
    assertThat(find("Zij krijgt nr. 2480 (29628). En de motie-Bakker op stuk nr. 2390 dan?"))
        .extracting(r -> r.id().value())
        .containsExactly("kst-29628-2480", "kst-29628-2390");
    assertThat(find("Zij krijgt nr. 180 (29628). En de motie-Bakker op stuk nr. 90 dan?"))
        .hasSize(1);
  }

  @Test
  void theDossierBehindANumberIsNotCitedAgain() {
    assertThat(find("Wijziging van de Gaswet. Dit blijkt uit stuk nr. 35 (31 904)."))
        .extracting(r -> r.id().value())
        .containsExactly("kst-31904-35");
  }

  @Test
  void theDocumentsOwnDossierNeedsNoAnnouncement() {
    Metadata letter = Metadata.builder().dossier("34985").build();
    assertThat(find("De antwoorden staan in 34 985, D en F.", letter))
        .extracting(r -> r.id().value())
        .containsExactly("kst-34985-D", "kst-34985-F");
  }

  @Test
  void thePlaceOfADebateOnALineOfItsOwnIsTheDocument() {
    assertThat(find("Tweede Kamer\n\nHandelingen II 2022/23, 28, item 12\n\nStemmingen\n"))
        .extracting(r -> r.id().value() + r.self())
        .containsExactly("h-tk-20222023-28-12true");
  }

  @Test
  void aRegulationTitleHasItsOwnNumber() {
    assertThat(
            find(
                "Regeling van de Minister van Economische Zaken van 3 mei 2021, nr. WJZ/21035207, tot wijziging van de tarieven"))
        .extracting(r -> r.id().value() + r.self())
        .containsExactly("WJZ/21035207true");
  }

  @Test
  void aPartOfAnAmendmentIsTheAmendment() {
    Metadata debate = Metadata.builder().dossier("36410").build();
    assertThat(find("Ik ontraad het amendement (stuk nr. 12, I) van de heer Bakker.", debate))
        .extracting(r -> r.id().value())
        .containsExactly("kst-36410-12");
  }

  @Test
  void aNumberInTwoDossiersOfOneDebateIsNotGuessed() {
    String text =
        "Zij krijgt nr. 471 (29398). Zij krijgt nr. 471 (31305). De motie op stuk nr. 471.";
    assertThat(find(text)).hasSize(2);
  }

  @Test
  void anotherCitationBlocksTheWayOfAShortForm() {
    assertThat(find("Kamerstuk 29 398, nr. 220, Verordening (EU) 2016/679 en nr. 225 daarvan."))
        .extracting(r -> r.id().value())
        .containsExactly("kst-29398-220", "32016R0679");
  }

  @Test
  void aGluedMarkIsTakenOffWhereTheTextHasTheEvidence() {
    String text =
        """
        De eerste brief1 is verstuurd. Zie Kamerstuk 35 207, nr. 832 voor de nota. De derde3 ook.

        1 Eerste noot.
        2 Tweede noot.
        3 Derde noot.
        """;
    assertThat(find(text))
        .anySatisfy(
            r -> {
              assertThat(r.id().value()).isEqualTo("kst-35207-83");
              assertThat(r.warnings()).containsExactly("footnote mark 2 taken off number 832");
            });
  }

  @Test
  void aGluedMarkWithoutEvidenceStays() {
    assertThat(find("Zie Kamerstuk 35 207, nr. 8317 voor de nota."))
        .extracting(r -> r.id().value() + r.warnings())
        .containsExactly("kst-35207-8317[]");
  }

  @Test
  void whatCannotExistYetIsFlagged() {
    Metadata letter = Metadata.builder().date("2010-03-01").build();
    assertThat(find("Kamerstuk 36 600 V, nr. 31", letter))
        .flatExtracting(Reference::warnings)
        .containsExactly("dossier 36600 was opened after this document");
    assertThat(find("Kamerstukken II 2009/10, 36 600, nr. 3"))
        .flatExtracting(Reference::warnings)
        .containsExactly("dossier 36600 was opened after session 2009-2010");
    assertThat(find("Kamerstukken II 2023–34, 36 410, nr. 3"))
        .flatExtracting(Reference::warnings)
        .containsExactly("session year 2023–34 is impossible");
    assertThat(find("Kamerstukken II 2012/13, 32 123, nr. 3", letter))
        .flatExtracting(Reference::warnings)
        .containsExactly("session 2012-2013 began after this document");
  }

  @Test
  void anOldDossierMayBeCitedInALaterSession() {
    assertThat(find("Kamerstukken II 2023/24, 22 112, nr. 3999"))
        .flatExtracting(Reference::warnings)
        .isEmpty();
  }

  @Test
  void theSubjectOfALetterMayCiteALaw() {
    String letter =
        "> Retouradres Postbus 20301 2500 EH Den Haag\n\nDatum 5 november 2021\n"
            + "Betreft Antwoorden op vragen over de Wet kwaliteit veerdiensten (35 733)\n\nGeachte voorzitter,\n";
    assertThat(find(letter)).extracting(r -> r.id().value()).containsExactly("35733");
  }

  @Test
  void theDossierAboveItsNumberIsTheDocumentItself() {
    String head = "Tweede Kamer der Staten-Generaal\n\n21 501-20 Europese Raad\n\nNr. 1539 BRIEF\n";
    assertThat(find(head)).filteredOn(r -> !r.self()).isEmpty();
  }

  @Test
  void theFootOfADocumentIsItself() {
    String foot = "Tweede Kamer, vergaderjaar 2021–2022, 35 207, nr. 60";
    String text = "De brief (Kamerstuk 35 207, nr. 1).\n\n" + foot + "\n\n\fDe rest.\n\n" + foot;
    assertThat(find(text))
        .filteredOn(Reference::self)
        .extracting(r -> r.id().value())
        .containsOnly("kst-35207-60");
    assertThat(find(text)).filteredOn(r -> !r.self()).hasSize(1);
  }

  @Test
  void theLetterOfAnActComesFromTheWordThatCarriesTheFootnote() {
    String text =
        """
        In het kader van de anti-dwangarbeidverordening1 geldt een verbod.

        1 https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L_202403015
        """;
    assertThat(find(text)).extracting(r -> r.id().value()).containsExactly("32024R3015");
  }

  @Test
  void theAuditListsIndicatorsThatLedNowhere() {
    AnalyzedText text =
        AnalyzedText.of(
            "Zie Kamerstuk 35 207, nr. 81 en het Kamerstuk over de apk (34 986). De motie nr. 12.");
    assertThat(new IndicatorFinder().find(text, FINDER.find(text)))
        .extracting(span -> span.of(text.content()).strip())
        .containsExactly("Kamerstuk ov", "(34 986)", "motie nr. 12.");
  }
}
