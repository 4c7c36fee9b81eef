package nl.kamerlens.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The document's own day, from letterheads as ministries print them, or the interval that follows.
 */
class DocumentDateTest {
  private static final DateFinder FINDER = new DateFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Aan de Voorzitter van de Tweede Kamer\\n\\nDatum 24 maart 2024\\nBetreft Woningbouw\\n\\nGeachte voorzitter,\\n\\nOp 3 mei 2021 is dit gemeld. | 2024-03-24",
        "> Retouradres Postbus 20301\\n\\n\\t\\tDatum\\n\\t\\t16 mei 2024\\nOnderwerp\\nBoa's | 2024-05-16",
        "Datum: 3 februari 2023\\nOnderwerp: Stikstof\\n\\nIn de brief van 12 december 2022 staat dit. | 2023-02-03",
        "Datum\\nOns kenmerk\\nUw kenmerk\\n\\n5 juli 2022\\n2022-0001\\n\\nGeachte voorzitter, | 2022-07-05",
        "BRIEF VAN DE MINISTER\\n\\nAan de Voorzitter\\n\\nDen Haag, 11 mei 2022\\n\\nOp 4 november 2021 verscheen het rapport. | 2022-05-11",
        "BRIEF VAN DE MINISTER\\nAan de Voorzitter\\nUtrecht, 7 mei 2019\\nOp 4 april 2019 is het plan\\nverschenen. | 2019-05-07",
        "’s-Gravenhage, 3 april 2009\\n\\nHierbij zend ik u het verslag van 12 maart 2009. | 2009-04-03",
        "MOTIE VAN HET LID BIKKER C.S.\\n\\nVoorgesteld 22 mei 2024\\n\\nDe Kamer, gehoord de beraadslaging, | 2024-05-22",
        "VERSLAG VAN EEN COMMISSIEDEBAT\\n\\nVastgesteld 12 juni 2024\\n\\nDe commissie heeft op 30 mei 2024 overleg gevoerd. | 2024-06-12",
        "Vragen van het lid Bikker (ingezonden 6 maart 2024).\\n\\nAntwoord van Minister Yesilgöz (ontvangen 25 maart 2024).\\n\\nVraag 1\\nKent u het bericht van 1 maart 2024? | 2024-03-25",
        "Nr. 12 MOTIE VAN HET LID BIKKER C.S.\\nVoorgesteld 22 mei 2024\\n\\nDe Kamer, gehoord de beraadslaging, | 2024-05-22",
        "Tweede Kamer, Havens\\nTK 61\\n16 maart 2023\\n61-5-1\\n\\nAan de orde is het debat. | 2023-03-16",
        "Handelingen Tweede Kamer\\n10 oktober 2024\\nTK 12\\n\\nAan de orde is het debat van 3 mei 2024. | 2024-10-10",
        "Ontvangen 5 juni 2024\\n\\nNota naar aanleiding van het verslag | 2024-06-05",
      })
  void readsTheLetterhead(String document, LocalDate day) {
    assertThat(own(document).day()).isEqualTo(day);
  }

  @Test
  void dayOfAnotherDocumentInTheHeadIsNotItsOwn() {
    assertThat(
            own("Fiche 2: Richtlijn pakketten\n\nDatum ontvangst Commissiedocument\n\n12 mei 2021\n\n"
                    + "Nr. Commissiedocument\n\nCOM(2021) 17")
                .day())
        .isNull();
  }

  @Test
  void knowsTheDayOnWhichQuestionsWereSentIn() {
    DocumentDate date =
        own("Deze vragen werden ingezonden op 13 juli 2021.\n\nVraag 1\nKent u het bericht?");

    assertThat(date.questions()).isEqualTo(LocalDate.of(2021, 7, 13));
    assertThat(date.earliest()).isEqualTo(LocalDate.of(2021, 7, 13));
  }

  @Test
  void isNotOlderThanTheLastEventThatItTells() {
    DocumentDate date =
        own(
            "Geachte voorzitter,\n\nIn antwoord op uw brief van 5 juli 2024 deel ik u mee dat het"
                + " gebouw in 2025 wordt vervangen. Op 11 juni 2023 is hierover gesproken.");

    assertThat(date.day()).isNull();
    assertThat(date.earliest()).isEqualTo(LocalDate.of(2024, 7, 5));
    assertThat(date.latest()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void isWrittenBeforeTheMeetingInItsTitle() {
    DocumentDate date =
        own(
            "GEANNOTEERDE AGENDA TRANSPORTRAAD VAN 5 DECEMBER 2024\n\nHet verslag van 17 oktober jl."
                + " ging op 31 oktober jl. naar de Kamer.");

    assertThat(date.earliest()).isEqualTo(LocalDate.of(2024, 10, 31));
    assertThat(date.latest()).isEqualTo(LocalDate.of(2024, 12, 4));
  }

  @Test
  void isNotYoungerThanTheDayBeforeWhatIsPlanned() {
    DocumentDate date =
        own(
            "Geachte voorzitter,\n\nIn de brief van 13 december 2024 is dit geschetst. De"
                + " vergadering die van 23 maart tot 3 april plaatsvond, sprak hierover. De"
                + " volgende ronde staat gepland op 11 juni 2025.");

    assertThat(date.earliest()).isEqualTo(LocalDate.of(2025, 4, 3));
    assertThat(date.latest()).isEqualTo(LocalDate.of(2025, 6, 10));
  }

  @Test
  void takesNoBoundFromWhatIsOnlyExpected() {
    DocumentDate date =
        own(
            "Geachte voorzitter,\n\nDe notitie van mei 2019 is bekend. Het advies wordt naar"
                + " verwachting op 3 juni 2019 uitgebracht.");

    assertThat(date.latest()).isNull();
  }

  @Test
  void saysNothingWhereTheTextSaysNothing() {
    DocumentDate date = own("Geachte voorzitter,\n\nHierbij zend ik u het rapport.");

    assertThat(date).isEqualTo(new DocumentDate(null, null, null, null, null));
  }

  private static DocumentDate own(String document) {
    AnalyzedText text = AnalyzedText.of(document.replace("\\n", "\n").replace("\\t", "\t"));
    return FINDER.documentDate(FINDER.scan(text, List.of()));
  }
}
