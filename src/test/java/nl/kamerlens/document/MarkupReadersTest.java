package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class MarkupReadersTest {
  private static Document html(String body) throws DocumentException {
    return read(
        ("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Document rtf(String body) throws DocumentException {
    return read(("{\\rtf1\\ansi\\ansicpg1252 " + body + "}").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Document docx(String body) throws IOException, DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>" + body + "</w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return read(out.toByteArray());
  }

  private static Document odt(String styles, String body, String heads)
      throws IOException, DocumentException {
    String names = " xmlns:o=\"o\" xmlns:t=\"t\" xmlns:s=\"s\">";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          ("<o:document-content"
                  + names
                  + styles
                  + "<o:body>"
                  + body
                  + "</o:body></o:document-content>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("styles.xml"));
      zip.write(
          ("<o:document-styles" + names + heads + "</o:document-styles>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return read(out.toByteArray());
  }

  private static Document read(byte[] bytes) throws DocumentException {
    return DocumentReaders.read(new Source("x", bytes));
  }

  private static List<String> texts(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(document.text()))
        .toList();
  }

  /** Most letters have no styles of headings. */
  @Test
  void shortParagraphInBoldIsAHeading() throws IOException, DocumentException {
    Document letter =
        docx(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Economische </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                + "<w:t>weerbaarheid</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Niet vet</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Bent u hiermee bekend?</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>Ten dele</w:t></w:r><w:r>"
                + "<w:t> onderstreept</w:t></w:r></w:p>");
    assertThat(texts(letter, Block.Kind.HEADING)).containsExactly("Economische weerbaarheid");
    assertThat(texts(letter, Block.Kind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void menusAndFeetOfAPageAreLeftOut() throws DocumentException {
    Document page =
        html(
            "<nav><a href=/>Home</a></nav><header>Zoek</header><main><h1>Brief</h1><p>"
                + "Hierbij bied ik u de antwoorden aan op de vragen over de dijken langs de grote rivieren.</p></main><footer>Cookies</footer>");
    assertThat(page.text())
        .isEqualTo(
            "Brief\n\nHierbij bied ik u de antwoorden aan op de vragen over de dijken langs de grote rivieren.\n");
  }

  @Test
  void whatAPageHidesOrStrikesOutIsLeftOut() throws DocumentException {
    assertThat(
            html("<p>Dit<del> niet</del> blijft<span style='display: none'> stil</span> staan.</p>")
                .text())
        .isEqualTo("Dit blijft staan.\n");
  }

  @Test
  void hiddenTextOfAnOpenDocumentIsLeftOut() throws IOException, DocumentException {
    Document letter =
        odt(
            "<o:automatic-styles><s:style s:name=\"T1\"><s:text-properties t:display=\"none\"/>"
                + "</s:style></o:automatic-styles>",
            "<t:p>De brief<t:span t:style-name=\"T1\"> en een grap</t:span> volgt.</t:p>",
            "");
    assertThat(letter.text()).isEqualTo("De brief volgt.\n");
  }

  @Test
  void runningHeadOfAnOpenDocumentKeepsItsLines() throws IOException, DocumentException {
    Document letter =
        odt(
            "",
            "<t:p>De brief volgt.</t:p>",
            "<s:header><t:p>Datum</t:p><t:p>1<t:s/>april 2024</t:p></s:header>");
    assertThat(letter.text()).isEqualTo("De brief volgt.\n\nDatum\n1 april 2024\n");
  }

  @Test
  void pageWithoutAMainElementIsReadWhole() throws DocumentException {
    assertThat(html("<p>Geachte voorzitter,<br>hierbij &eacute;&eacute;n brief.</p>").text())
        .isEqualTo("Geachte voorzitter,\nhierbij één brief.\n");
  }

  @Test
  void linksOfAPageKeepTheirTarget() throws DocumentException {
    Document page =
        html(
            "<p>Zie <a href=https://zoek.officielebekendmakingen.nl/kst-1-2.html>de motie</a>.</p>");
    assertThat(page.links())
        .extracting(link -> link.span().of(page.text()) + " " + link.target())
        .containsExactly("de motie https://zoek.officielebekendmakingen.nl/kst-1-2.html");
  }

  @Test
  void noteThatIsCalledTwiceStandsOnce() throws DocumentException {
    Document page =
        html(
            "<p>Een<sup><a href=#n>1</a></sup> en twee<a href=#n>[1]</a>.</p><ol><li id=n>De noot.</ol>");
    assertThat(page.text()).isEqualTo("Een[1] en twee[1].\n\n[1] De noot.\n");
    assertThat(page.noteMarks()).hasSize(2);
  }

  @Test
  void charactersOfRtfAreThoseOfItsCodePage() throws DocumentException {
    assertThat(rtf("\\'80 5 \\u8364? \\'ebn \\endash  \\{x\\}").text())
        .isEqualTo("€ 5 € ën – {x}\n");
  }

  @Test
  void cellsOfRtfTablesStandApart() throws DocumentException {
    Document table =
        rtf("\\trowd\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row\\pard e\\par");
    assertThat(texts(table, Block.Kind.TABLE)).containsExactly("a", "b", "c", "d");
  }

  @Test
  void changesOfAWordDocumentAreAccepted() throws IOException, DocumentException {
    Document changed =
        docx(
            "<w:p><w:r><w:t>nr. </w:t></w:r><w:del><w:r><w:delText>8</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>9</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>een </w:t></w:r></w:p><w:p><w:r><w:t>zin</w:t></w:r></w:p>");
    assertThat(changed.text()).isEqualTo("nr. 9\n\neen zin\n");
  }

  @Test
  void hiddenTextFieldCodesAndCopiesAreLeftOut() throws IOException, DocumentException {
    Document document =
        docx(
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://x.nl/kst-1-2\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>motie</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<mc:AlternateContent><mc:Choice><w:r><w:t> een</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> een</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");
    assertThat(document.text()).isEqualTo("motie een\n");
    assertThat(document.links()).extracting(Link::target).containsExactly("https://x.nl/kst-1-2");
  }

  @Test
  void textBoxOfALetterheadIsFurnitureBesideItsParagraph() throws IOException, DocumentException {
    Document letter =
        docx(
            "<w:p><w:r><w:t>Geachte </w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>Ons kenmerk</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>123</w:t></w:r></w:p></w:txbxContent></w:r><w:r><w:t>voorzitter,</w:t></w:r></w:p>");
    assertThat(texts(letter, Block.Kind.PARAGRAPH)).containsExactly("Geachte voorzitter,");
    assertThat(texts(letter, Block.Kind.FURNITURE)).containsExactly("Ons kenmerk", "123");
  }

  @Test
  void notesTypedByHandAreNotes() throws IOException, DocumentException {
    String filler = "<w:p><w:r><w:t>Een alinea zonder iets.</w:t></w:r></w:p>".repeat(5);
    Document letter =
        docx(
            "<w:p><w:r><w:t>Kent u het bericht “Water”1)?</w:t></w:r></w:p>"
                + filler
                + "<w:p><w:r><w:t>1) Krant, 6 maart 2024.</w:t></w:r></w:p>");
    assertThat(texts(letter, Block.Kind.FOOTNOTE)).containsExactly("Krant, 6 maart 2024.");
    assertThat(letter.noteMarks()).extracting(NoteMark::label).containsExactly("1)");
  }

  @Test
  void pageSaysItsEncoding() throws DocumentException {
    byte[] bytes =
        "<html><head><meta charset=windows-1252></head><body><p>coördinatie € 5</p>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(read(bytes).text()).isEqualTo("coördinatie € 5\n");
  }
}
