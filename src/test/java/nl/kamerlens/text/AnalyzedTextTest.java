package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyzedTextTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        row(
            "a word broken at a line's end",
            "de onderzoeksinstel-\nlingen in Delft",
            "de onderzoeksinstellingen in Delft"),
        row(
            "an abbreviation keeps its hyphen",
            "in EU-\nverband besproken",
            "in EU-verband besproken"),
        row(
            "a part left out keeps hyphen and blank",
            "het advies- \nen meldpunt",
            "het advies- en meldpunt"),
        row("a number keeps its hyphen", "(kst-\n35373-1)", "(kst-35373-1)"),
        row(
            "a name that stands elsewhere keeps its hyphen",
            "Over China gaat dit. De China-\nspecifieke risico’s van China nemen toe.",
            "Over China gaat dit. De China-specifieke risico’s van China nemen toe."),
        row(
            "blanks of every width",
            "Kamerstuk\u00A035\u202F207, nr.\u200981",
            "Kamerstuk 35 207, nr. 81"),
        row("a soft hyphen is not read", "Kamer\u00ADstuk 35 207", "Kamerstuk 35 207"),
        row("a ligature is two letters", "de oﬃciële ﬁnanciering", "de officiële financiering"),
        row(
            "an accent of its own joins its letter",
            "Kostic\u0301 en co\u00F6rdinatie",
            "Kostić en coördinatie"),
        row(
            "a link goes on in the next line",
            "zie https://www.\nrijksoverheid.nl/a",
            "zie https://www.rijksoverheid.nl/a"),
        row(
            "a form feed is a blank",
            "het kabinet zet zich\n\fin voor vrede",
            "het kabinet zet zich in voor vrede"));
  }

  private static Arguments row(String name, String text, String read) {
    return Arguments.of(name, text, read);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void readsAcrossLineEndsAndOddCharacters(String name, String text, String read) {
    assertThat(AnalyzedText.of(text).content()).isEqualTo(read + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void leadsBackToTheWholeText(String name, String text, String read) {
    AnalyzedText analyzed = AnalyzedText.of(text);
    assertThat(analyzed.source(new Span(0, read.length())).of(text)).isEqualTo(text);
  }

  @Test
  void leadsBackToAWordBehindAnythingThatWasFolded() {
    String text = "De  oﬃciële\u00A0instel-\nlingen c\u0301 melden\n het.";
    AnalyzedText analyzed = AnalyzedText.of(text);
    int at = analyzed.content().indexOf("melden");
    assertThat(analyzed.source(new Span(at, at + 6)).of(text)).isEqualTo("melden");
    int broken = analyzed.content().indexOf("instellingen");
    assertThat(analyzed.source(new Span(broken, broken + 12)).of(text))
        .isEqualTo("instel-\nlingen");
  }

  @Test
  void takesFootnoteMarksOutOfTheSentence() {
    AnalyzedText text =
        AnalyzedText.of(
            """
            De brief van 13 december 20242, en de moties Boswijk zijn meegenomen11. Er wordt gemeld.7 Ook
            CO2 blijft een thema voor het kabinet in de komende jaren, zoals eerder is gemeld.

            2 Kamerstuk 35 207, nr. 81.
            7 Kamerstuk 30 821, nr. 302.
            11 Kamerstuk 36 600 V, nr. 31.
            """);
    assertThat(text.content())
        .startsWith(
            "De brief van 13 december 2024, en de moties Boswijk zijn meegenomen. Er wordt gemeld. Ook CO2 blijft");
    assertThat(text.noteCalls()).extracting(NoteCall::label).containsExactly("2", "11", "7");
    assertThat(text.noteOf(text.noteCalls().get(1)))
        .get()
        .extracting(note -> note.span().of(text.content()))
        .isEqualTo("Kamerstuk 36 600 V, nr. 31.");
  }

  @Test
  void leadsFromAFootnoteToTheSentenceThatCallsIt() {
    AnalyzedText text =
        AnalyzedText.of(
            "Eerst dit. Dan de motie Becker.[1] Tot slot.\n\n[1] Kamerstuk 21 501-02, nr. 1882\n");
    Passage note = text.passages().get(1);
    NoteCall call = text.callOf(note).orElseThrow();
    assertThat(text.sentenceAt(call.position() - 1).span().of(text.content()))
        .isEqualTo("Dan de motie Becker.");
  }

  @Test
  void readsASentenceAcrossAPageWithFootnoteAndRunningFoot() {
    String text =
        """
        Het kabinet zal de Kamer in het najaar van dit jaar nader informeren over de uitkomsten van het
        onderzoek dat door de inspectie is verricht naar de naleving van de regels door1
        1 Zie Kamerstuk 29 628, nr. 1135.

        Tweede Kamer, vergaderjaar 2023–2024, 29 628, nr. 1200 3

        \fde vergunninghouders in de regio.
        """;
    AnalyzedText analyzed = AnalyzedText.of(text);
    assertThat(analyzed.content())
        .contains("regels door de vergunninghouders in de regio.\n")
        .doesNotContain("door1");
    Span sentence = analyzed.sentences().get(0).span();
    assertThat(analyzed.quote(sentence).of(text))
        .startsWith("Het kabinet zal")
        .endsWith("regels door1");
  }

  @Test
  void knowsWhoSpeaksInAnAnswerToQuestions() {
    AnalyzedText text =
        AnalyzedText.of(
            """
            Vraag 1
            Bent u bereid dit te onderzoeken?
            Antwoord 1
            Ja.
            Vraag 2, 3 en 4
            Wanneer komt u hierop terug?
            Antwoord op vraag 2, 3 en 4
            In het najaar informeer ik uw Kamer.
            """);
    assertThat(text.isQuestion(text.content().indexOf("Bent u"))).isTrue();
    assertThat(text.isQuestion(text.content().indexOf("Ja."))).isFalse();
    assertThat(text.isQuestion(text.content().indexOf("Wanneer"))).isTrue();
    assertThat(text.sectionAt(text.content().indexOf("In het najaar")).orElseThrow().numbers())
        .isEqualTo(List.of("2", "3", "4"));
  }

  @Test
  void readsAnEmptyTextAsOneEmptyPassage() {
    AnalyzedText text = AnalyzedText.of(" \n\n\f\n");
    assertThat(text.content()).isEmpty();
    assertThat(text.passages()).hasSize(1);
    assertThat(text.source(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void marksThatTheFormatGivesAreTaken() {
    Document plain = Document.ofText("a", "Zie 20242 en verder.");
    Document marked =
        new Document(
            "a",
            "a",
            "",
            "docx",
            null,
            plain.text(),
            List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, 20))),
            List.of(new nl.kamerlens.document.NoteMark(new Span(8, 9), "2")),
            List.of(),
            plain.metadata());
    assertThat(AnalyzedText.of(marked).content()).isEqualTo("Zie 2024 en verder.\n");
  }

  @Test
  void manyNamesAtLineEndsAreJudgedAsFewAre() {
    String names =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "De Plaats"
                        + letters(i)
                        + "-\nspecifieke en Streek"
                        + letters(i)
                        + "-\nlijke aanpak.")
            .collect(Collectors.joining(" "));
    String free =
        IntStream.range(0, 60)
            .mapToObj(i -> " Zie Plaats" + letters(i) + ".")
            .collect(Collectors.joining());
    String read = AnalyzedText.of(names + free).content();
    for (int i = 0; i < 60; i++) {
      assertThat(read)
          .contains(
              "De Plaats" + letters(i) + "-specifieke en Streek" + letters(i) + "lijke aanpak.");
    }
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }
}
