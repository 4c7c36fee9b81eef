package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextLayoutTest {
  private static final String FULL =
      "Het kabinet hecht eraan dat de Kamer tijdig en volledig wordt geïnformeerd over de stand van zaken\n"
          + "van de uitvoering, en over de gevolgen daarvan voor burgers en bedrijven in alle delen van het";

  static Stream<Arguments> layouts() {
    return Stream.of(
        row(
            "lines of one paragraph are joined",
            FULL + "\nKoninkrijk.",
            List.of("PARAGRAPH Het kabinet")),
        row(
            "a number that its nr. awaits is no item of a list",
            FULL
                + "\nland, zoals gevraagd in het verslag van de commissie over de begroting (Kamerstuk 33 009, nr.\n14) en eerder.",
            List.of("PARAGRAPH Het kabinet")),
        row(
            "raised numbers that the text calls begin footnotes",
            FULL
                + " land.¹ De motie Bakker² is uitgevoerd.\n\n¹ Kamerstuk 33 009, nr. 14.\n² Kamerstuk 33 009, nr. 15.",
            List.of("PARAGRAPH Het kabinet", "FOOTNOTE Kamerstuk 33", "FOOTNOTE Kamerstuk 33")),
        row(
            "raised numbers begin footnotes without a blank line above them too",
            FULL + " land.¹\nDe minister,\nJ. Jansen\n¹ Kamerstuk 33 009, nr. 14.",
            List.of("PARAGRAPH Het kabinet", "FOOTNOTE Kamerstuk 33")),
        row(
            "the letter begins below its head without a blank line",
            "Ministerie van Volksgezondheid\nPostbus 20350\nBetreft Wachtlijsten\nGeachte voorzitter,\n"
                + FULL
                + "\nland.",
            List.of(
                "FURNITURE Ministerie van Vol",
                "FURNITURE Postbus 20350",
                "FURNITURE Betreft Wachtlijsten",
                "PARAGRAPH Geachte voorzitter,")),
        row(
            "the text begins right below its subject",
            "Datum 3 mei 2021\nBetreft Wachtlijsten\nOp 4 april jl. heb ik aan uw Kamer een brief over de stand van zaken gestuurd\n"
                + "en daarin een plan aangekondigd.",
            List.of(
                "FURNITURE Datum 3 mei", "FURNITURE Betreft Wachtlijsten", "PARAGRAPH Op 4 april")),
        row(
            "a paragraph that begins with a ministry is no address",
            "Ministerie van Defensie en provincies hebben samen een plan gemaakt voor de oefenterreinen\n"
                + FULL
                + "\nland.",
            List.of("PARAGRAPH Ministerie van Defensie")),
        row(
            "who speaks begins a paragraph",
            FULL
                + "\nland en de wereld. Daar houd ik u aan.\nMinister Jansen:\n"
                + FULL
                + "\nland.",
            List.of(
                "PARAGRAPH Het kabinet", "PARAGRAPH Minister Jansen:", "PARAGRAPH Het kabinet")),
        row(
            "a raised number that nothing calls is none",
            FULL + " land.\n\n³ Kamerstuk 33 009, nr. 14 is een brief over de uitvoering.",
            List.of("PARAGRAPH Het kabinet", "PARAGRAPH ³ Kamerstuk")),
        row(
            "a blank line ends a paragraph",
            FULL + "\nland.\n\n" + FULL + " land.",
            List.of("PARAGRAPH Het kabinet", "PARAGRAPH Het kabinet")),
        row(
            "a short line alone is a heading",
            "Conclusie\n\n" + FULL + " land.",
            List.of("HEADING Conclusie", "PARAGRAPH Het kabinet")),
        row(
            "a heading without a blank line below it",
            "Nieuwe afspraken over toezicht\n" + FULL + "\nland.",
            List.of("HEADING Nieuwe afspraken", "PARAGRAPH Het kabinet")),
        row(
            "a blank line in the middle of a sentence",
            "• De overheid past haar aanpak om het land weerbaar te maken tegen eventuele\n\n(hybride) dreigingen toe.",
            List.of("LIST_ITEM • De overheid", "PARAGRAPH (hybride)")),
        row(
            "bullets are items",
            "Ik zal:\n– de Kamer informeren;\n– de wet wijzigen.",
            List.of("PARAGRAPH Ik zal:", "LIST_ITEM – de Kamer", "LIST_ITEM – de wet")),
        row(
            "questions and answers have headings of their own",
            "Vraag 1\nBent u op de hoogte?\nAntwoord 1\nJa.",
            List.of("HEADING Vraag 1", "PARAGRAPH Bent u", "HEADING Antwoord 1", "PARAGRAPH Ja.")),
        row(
            "the address block of a letter is furniture",
            "> Retouradres Postbus 20018 2500 EA Den Haag\n\nOns kenmerk\n5401166\n\n"
                + FULL
                + " land.",
            List.of(
                "FURNITURE > Retouradres",
                "FURNITURE Ons kenmerk",
                "FURNITURE 5401166",
                "PARAGRAPH Het kabinet")),
        row(
            "the imprint of the Aanhangsel is furniture",
            FULL + " land.\n\nah-tk-20232024-1314\nISSN 0921 - 7398\n’s-Gravenhage 2024\n",
            List.of(
                "PARAGRAPH Het kabinet", "FURNITURE ah-tk", "FURNITURE ISSN", "FURNITURE ’s-Grav")),
        row(
            "links that a converter leaves between a page number and a letterhead are furniture",
            FULL
                + "\n\n5\n\nhttps://www.rvo.nl/onderwerpen\nhttps://www.rvo.nl/mvo\n\nMinisterie van Economische\nZaken\n\nland en de regio.",
            List.of(
                "PARAGRAPH Het kabinet",
                "FURNITURE 5",
                "FURNITURE https://www.rvo.nl/o",
                "FURNITURE https://www.rvo.nl/m",
                "FURNITURE Ministerie",
                "FURNITURE Zaken",
                "PARAGRAPH land")),
        row(
            "a citation at the end of a note is no running foot",
            FULL
                + " land.1\n\n1\n\nTweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267\n\n"
                + "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n5\n\n\f"
                + FULL
                + " land.",
            List.of(
                "PARAGRAPH Het kabinet",
                "FOOTNOTE Tweede Kamer, vergaderjaar 2017",
                "FURNITURE Tweede Kamer, vergaderjaar 2023",
                "FURNITURE 5",
                "PARAGRAPH Het kabinet")),
        row(
            "a numbered list is not a block of notes",
            "Er zijn drie sporen.\n\n1 onderzoek naar de oorzaken\n2 overleg met de sector\n3 toezicht",
            List.of("PARAGRAPH Er zijn", "PARAGRAPH 1 onderzoek")));
  }

  private static Arguments row(String name, String text, List<String> blocks) {
    return Arguments.of(name, text, blocks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void tellsWhatStandsWhere(String name, String text, List<String> expected) {
    List<Block> blocks = PlainTextLayout.of(text).blocks();
    assertThat(blocks).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      String head = blocks.get(i).kind() + " " + blocks.get(i).span().of(text);
      assertThat(head).startsWith(expected.get(i));
    }
  }

  @Test
  void pairsNumbersAloneOnTheirLinesWithTheirTexts() {
    String text =
        "De wachttijd neemt toe10 en blijft dat doen11 volgens de cijfers12 van de NZa13.\n10\n\n"
            + "https://puc.overheid.nl/nza/doc\nNEMESIS-3, 2023\n12\nWRR, 2021; CBS Statline\n13\nKamerstuk 25 424, nr. 678\n11\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n4\n";
    String before =
        "Dit is1 wat2 er3 al4 eerder5 is6 gezegd7 en8 geschreven9.\n\n1 Een.\n2 Twee.\n3 Drie.\n4 Vier.\n5 Vijf.\n6 Zes.\n7 Zeven.\n8 Acht.\n9 Negen.\n\f";
    List<Block> notes =
        PlainTextLayout.of(before + text).blocks().stream()
            .filter(
                b ->
                    b.kind() == Block.Kind.FOOTNOTE
                        && Objects.requireNonNullElse(b.label(), "").length() == 2)
            .toList();
    assertThat(notes)
        .extracting(b -> b.label() + " " + b.span().of(before + text))
        .containsExactly(
            "10 https://puc.overheid.nl/nza/doc",
            "11 NEMESIS-3, 2023",
            "12 WRR, 2021; CBS Statline",
            "13 Kamerstuk 25 424, nr. 678");
  }

  @Test
  void countsPagesByFormFeedOrByTheBlankBeforeTheirFirstLine() {
    assertThat(PlainTextLayout.of("een\n\ftwee\n\fdrie").pageStarts()).containsExactly(0, 5, 11);
    String page = " Inleiding van de notitie\n" + "regel met tekst\n".repeat(20);
    assertThat(PlainTextLayout.of(page + page).pageStarts()).containsExactly(0, page.length());
    assertThat(PlainTextLayout.of("een\ntwee").pageStarts()).isEmpty();
  }

  @Test
  void continuesAnItemBehindABlankLine() {
    String text =
        "• De overheid past haar aanpak om het land weerbaar te maken tegen\n\n(hybride) dreigingen toe.";
    assertThat(PlainTextLayout.of(text).blocks())
        .last()
        .extracting(Block::continues)
        .isEqualTo(true);
  }

  @Test
  void continuesBehindAWordThatAsksForMore() {
    String text =
        "• De overheid beschermt de rechten van de mens, en in het bijzonder de\n\nUniversele Verklaring.";
    assertThat(PlainTextLayout.of(text).blocks())
        .last()
        .extracting(Block::continues)
        .isEqualTo(true);
  }

  @Test
  void continuesAParagraphBehindAPage() {
    List<Block> blocks = PlainTextLayout.of(FULL + "\n\fland en de regio.").blocks();
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1).continues()).isTrue();
  }
}
