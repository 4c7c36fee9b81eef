package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  private final PDDocument pdf = new PDDocument();

  private PDPage page() {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return page;
  }

  private void print(PDPage page, float size, float x, float y, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }

  private Document read() throws IOException, DocumentException {
    return DocumentReaders.read(new Source("x.pdf", bytes()));
  }

  private static List<String> texts(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(document.text()))
        .toList();
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException, DocumentException {
    PDPage page = page();
    for (int line = 0; line < 6; line++) {
      print(page, 9, 60, 700 - 11 * line, "linker kolom van de handelingen, regel " + line);
      print(page, 9, 320, 700 - 11 * line, "rechter kolom van de handelingen, regel " + line);
    }
    String text = read().text();
    assertThat(text.indexOf("linker kolom van de handelingen, regel 5"))
        .isLessThan(text.indexOf("rechter kolom van de handelingen, regel 0"));
  }

  @Test
  void numbersOfAListStayWithTheirItems() throws IOException, DocumentException {
    PDPage page = page();
    for (int line = 1; line <= 5; line++) {
      print(page, 10, 60, 700 - 14 * line, line + ".");
      print(page, 10, 85, 700 - 14 * line, "Het onderdeel van de lijst met een eigen nummer.");
    }
    assertThat(read().text()).contains("3. Het onderdeel");
  }

  @Test
  void markIsToldFromTheYearBeforeIt() throws IOException, DocumentException {
    PDPage page = page();
    print(page, 10, 60, 700, "de brief van 14 juli 2023");
    float end = 60 + FONT.getStringWidth("de brief van 14 juli 2023") / 100;
    print(page, 6, end, 704, "5");
    print(page, 10, end + 6, 700, "over uitvoer");
    print(page, 6, 60, 102, "5");
    print(page, 7, 66, 100, "Kamerstuk 22 054, nr. 395.");
    Document document = read();
    assertThat(document.noteMarks())
        .extracting(m -> document.text().substring(0, m.span().end()).strip())
        .containsExactly("de brief van 14 juli 20235");
    assertThat(texts(document, Block.Kind.FOOTNOTE)).containsExactly("Kamerstuk 22 054, nr. 395.");
  }

  @Test
  void notesThatAreTypedAtTheEndAreFootnotes() throws IOException, DocumentException {
    PDPage page = page();
    print(page, 10, 60, 700, "Dat volgt uit het akkoord over de havens 1), en uit de wet.");
    print(page, 10, 60, 200, "1) Kamerstuk 22 054, nr. 395.");
    Document document = read();
    assertThat(texts(document, Block.Kind.FOOTNOTE)).containsExactly("Kamerstuk 22 054, nr. 395.");
    assertThat(document.noteMarks()).extracting(NoteMark::label).containsExactly("1)");
  }

  @Test
  void runningHeadsFeetAndPageNumbersAreFurniture() throws IOException, DocumentException {
    for (int number = 1; number <= 3; number++) {
      PDPage page = page();
      print(page, 8, 60, 800, "Ministerie van Sier");
      print(page, 10, 60, 600, "Tekst van bladzijde " + number + " zonder meer.");
      print(page, 8, 300, 30, Integer.toString(number));
    }
    Document document = read();
    assertThat(texts(document, Block.Kind.FURNITURE))
        .containsExactly(
            "Ministerie van Sier", "1", "Ministerie van Sier", "2", "Ministerie van Sier", "3");
    assertThat(document.pageStarts()).hasSize(3);
    assertThat(document.pageAt(document.text().indexOf("bladzijde 2"))).isEqualTo(2);
  }

  @Test
  void linkCoversItsWords() throws IOException, DocumentException {
    PDPage page = page();
    print(page, 10, 60, 700, "zie deze motie");
    float from = 60 + FONT.getStringWidth("zie ") / 100;
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(from, 697, FONT.getStringWidth("deze motie") / 100, 12));
    PDActionURI action = new PDActionURI();
    action.setURI("https://zoek.officielebekendmakingen.nl/kst-1-2.html");
    link.setAction(action);
    page.getAnnotations().add(link);
    Document document = read();
    assertThat(document.links())
        .extracting(l -> l.span().of(document.text()) + " " + l.target())
        .containsExactly("deze motie https://zoek.officielebekendmakingen.nl/kst-1-2.html");
  }

  @Test
  void scannedPagesNameTheProgramThatReadsThem() {
    page();
    assertThatThrownBy(this::read).hasMessageContaining("ocrmypdf -l nld");
  }

  @Test
  void emptyPasswordOpensAndAnotherDoesNot() throws IOException, DocumentException {
    print(page(), 10, 60, 700, "open voor lezers");
    protect("");
    assertThat(read().text()).startsWith("open voor lezers");
  }

  @Test
  void passwordIsAskedFor() throws IOException {
    print(page(), 10, 60, 700, "dicht");
    protect("geheim");
    assertThatThrownBy(this::read).hasMessageStartingWith("encrypted");
  }

  private void protect(String userPassword) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("eigenaar", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    pdf.protect(policy);
  }

  @Test
  void pagesAreCounted() throws IOException {
    page();
    page();
    page();
    byte[] bytes = bytes();
    assertThatThrownBy(
            () -> DocumentReaders.read(new Source("x", bytes), Limits.DEFAULT.withPages(2)))
        .hasMessage("it has more than 2 pages; raise --max-pages to read it");
  }

  /** PDFBox would read the pages that are there, and half a letter would look like a whole one. */
  @Test
  void fileThatIsCutOffIsRefused() throws IOException {
    print(page(), 10, 60, 700, "Hierbij stuur ik uw Kamer het verslag.");
    byte[] whole = bytes();
    byte[] half = java.util.Arrays.copyOf(whole, whole.length - 12);
    assertThatThrownBy(() -> DocumentReaders.read(new Source("x.pdf", half)))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("cut off");
  }

  @Test
  void fileForTheWebSaysHowLongItIs() {
    String head = "%PDF-1.7\n1 0 obj\n<< /Linearized 1 /L 90000 /N 3 >>\nendobj\n%%EOF\n";
    assertThatThrownBy(
            () ->
                DocumentReaders.read(
                    new Source("x.pdf", head.getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
        .hasMessageContaining("cut off");
  }
}
