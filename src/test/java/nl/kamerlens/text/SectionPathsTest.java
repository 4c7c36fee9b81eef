package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SectionPathsTest {
  private static final String PROSE =
      " is een zin die lang genoeg is om voor lopende tekst te worden gehouden.\n\n";

  private static @Nullable String pathOf(Document document, String words) {
    AnalyzedText text = AnalyzedText.of(document);
    return SectionPaths.of(text).at(text.content().indexOf(words));
  }

  private static @Nullable String inText(String text, String words) {
    return pathOf(Document.ofText("letter", text), words);
  }

  private static @Nullable String inHtml(String body, String words) throws DocumentException {
    String page = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body;
    return pathOf(
        DocumentReaders.read(new Source("page", page.getBytes(StandardCharsets.UTF_8))), words);
  }

  @Test
  void numbersTellWhatEncloses() {
    String text =
        ("2.1 Handel\n\nDit" + PROSE)
            + ("2.1.1 Invoer\n\nDat" + PROSE)
            + ("2.2 Inzet\n\nZulks" + PROSE);
    assertThat(inText(text, "Dit is")).isEqualTo("2.1 Handel");
    assertThat(inText(text, "Dat is")).isEqualTo("2.1 Handel > 2.1.1 Invoer");
    assertThat(inText(text, "Zulks is")).isEqualTo("2.2 Inzet");
  }

  @Test
  void headingOfAnotherChapterDoesNotStandBelowThisOne() {
    String text = "2.3 Inzet\n\nDit" + PROSE + "3.1.1 Waarden\n\nDat" + PROSE;
    assertThat(inText(text, "Dat is")).isEqualTo("3.1.1 Waarden");
  }

  /** Behind the last number of a chapter, it may as well be the next chapter's title. */
  @Test
  void headingWithoutNumberStandsBelowOneOnlyWhereTheChapterGoesOn() {
    String text =
        ("1.1 Handel\n\nDit" + PROSE + "Eigen markt\n\nDat" + PROSE)
            + ("1.2 Inzet\n\nZulks" + PROSE + "Vrede en veiligheid\n\nToch" + PROSE)
            + ("2.1 Leger\n\nNog" + PROSE);
    assertThat(inText(text, "Dat is")).isEqualTo("1.1 Handel > Eigen markt");
    assertThat(inText(text, "Toch is")).isEqualTo("Vrede en veiligheid");
  }

  @Test
  void salutationAndCloseBelongToNoSection() {
    String text =
        ("Reactie op het rapport\n\nGeachte voorzitter,\n\nDit" + PROSE)
            + ("Waardering\n\nDat" + PROSE)
            + "De minister van Financiën,\n\nE. van Hinten\n\n"
            + ("Zulks" + PROSE);
    assertThat(inText(text, "Dit is")).isNull();
    assertThat(inText(text, "Dat is")).isEqualTo("Waardering");
    assertThat(inText(text, "Zulks is")).isNull();
  }

  @Test
  void runningHeadsAndTablesOpenNoSection() {
    String text =
        ("Inleiding en aanleiding\n\nDit" + PROSE)
            + ("Klimaat en energie\n\nDat" + PROSE + "Klimaat en energie\n\nZulks" + PROSE)
            + ("Meldingen in het jaar\n\n12\n\nToch" + PROSE);
    assertThat(inText(text, "Zulks is")).isEqualTo("Inleiding en aanleiding");
    assertThat(inText(text, "Toch is")).isEqualTo("Inleiding en aanleiding");
  }

  @Test
  void questionAndAnswerAreSections() {
    String text = "Vraag 1\n\nKlopt dit?\n\nAntwoord op vraag 1\n\nDat" + PROSE;
    assertThat(inText(text, "Klopt")).isEqualTo("Vraag 1");
    assertThat(inText(text, "Dat is")).isEqualTo("Antwoord op vraag 1");
  }

  @Test
  void levelsOfMarkupTellWhatEncloses() throws DocumentException {
    String body =
        "<h1>Brief over de handel</h1><h2>Economie</h2><p>Dit is tekst.</p><h4>Invoer</h4>"
            + "<p>Dat is tekst.</p><h2>Conclusie</h2><p>Zulks is tekst.</p>";
    assertThat(inHtml(body, "Dit")).isEqualTo("Economie");
    assertThat(inHtml(body, "Dat")).isEqualTo("Economie > Invoer");
    assertThat(inHtml(body, "Zulks")).isEqualTo("Conclusie");
  }

  @Test
  void titleOfAKamerstukIsNoSection() throws DocumentException {
    String body =
        "<h1>36 600 Begroting</h1><h2>Nr. 28 MOTIE VAN HET LID BOS</h2><p>De Kamer,</p>"
            + "<h3>Toelichting</h3><p>Dit is tekst.</p>";
    assertThat(inHtml(body, "De Kamer")).isNull();
    assertThat(inHtml(body, "Dit")).isEqualTo("Toelichting");
  }

  @Test
  void shortParagraphInBoldIsAHeadingOfAPage() throws DocumentException {
    String body = "<p>Vooraf.</p><p><strong>Economie</strong></p><p>Dit" + PROSE + "</p>";
    assertThat(inHtml(body, "Vooraf")).isNull();
    assertThat(inHtml(body, "Dit")).isEqualTo("Economie");
  }

  @Test
  void sectionsOfOfficialXmlAreNested() throws DocumentException {
    String xml =
        "<officiele-publicatie><kamerstuk><stuk><titel>Brief van de Minister</titel><algemeen>"
            + "<vrije-tekst><tekst><al>Vooraf.</al></tekst><divisie><kop><nr>2</nr><titel>Economie"
            + "</titel></kop><tekst><al>Dit.</al><tussenkop>Invoer</tussenkop><al>Dat.</al></tekst>"
            + "<divisie><kop><titel>Uitvoer</titel></kop><tekst><al>Zulks.</al></tekst></divisie>"
            + "</divisie></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";
    Document document =
        DocumentReaders.read(new Source("kst", xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(pathOf(document, "Vooraf")).isNull();
    assertThat(pathOf(document, "Dit")).isEqualTo("2 Economie");
    assertThat(pathOf(document, "Dat")).isEqualTo("2 Economie > Invoer");
    assertThat(pathOf(document, "Zulks")).isEqualTo("2 Economie > Uitvoer");
  }

  @Test
  void outlineLevelsOfRtfTellWhatEncloses() throws DocumentException {
    String rtf =
        "{\\rtf1\\ansi \\pard\\s1\\outlinelevel0 Economie\\par \\pard Dit is tekst.\\par "
            + "\\pard\\outlinelevel1 Invoer\\par \\pard Dat is tekst.\\par \\pard\\outlinelevel0 Vrede\\par}";
    Document document =
        DocumentReaders.read(new Source("page", rtf.getBytes(StandardCharsets.US_ASCII)));
    assertThat(pathOf(document, "Dat")).isEqualTo("Economie > Invoer");
  }
}
