package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no file may do: crash, hang, fill the memory, or be taken for what it is not. */
@Timeout(60)
class HostileInputTest {
  private static Source source(byte[] bytes) {
    return new Source("x.bin", bytes);
  }

  private static Source source(String latin1) {
    return source(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "'\u00D0\u00CF\u0011\u00E0old word', docx", // Word until 2003
    "'%!PS-Adobe-3.0', ps2pdf",
    "'Rar!....', unpack",
    "'\u00FF\u00D8\u00FFjpeg', ocrmypdf",
  })
  void otherFormatsNameTheProgramThatConvertsThem(String bytes, String program) {
    assertThatThrownBy(() -> DocumentReaders.read(source(bytes)))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n", // nothing behind the header
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>", // a page tree that is its own child
        "{\\rtf1", // no text
        "<html><body></body></html>", // no text
      })
  void brokenFilesAreOneClearLine(String bytes) {
    assertThatThrownBy(() -> DocumentReaders.read(source(bytes)))
        .isInstanceOf(DocumentException.class)
        .message()
        .isNotBlank()
        .doesNotContain("\n", "Exception");
  }

  @Test
  void bombIsRefusedBeforeItFillsTheMemory() throws IOException {
    byte[] bomb = gzip(new byte[100 << 20]);
    assertThatThrownBy(() -> DocumentReaders.read(source(bomb)))
        .hasMessageContaining("grows more than 200 times");
  }

  @Test
  void archivesInArchivesEnd() throws IOException {
    byte[] bytes = "tekst".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      bytes = gzip(bytes);
    }
    byte[] deep = bytes;
    assertThatThrownBy(() -> DocumentReaders.read(source(deep))).hasMessageContaining("3 deep");
  }

  @Test
  void contentOfAnArchiveIsCountedWithThatOfArchivesInIt() throws IOException, DocumentException {
    String words = "woord ".repeat(100);
    byte[] inner = zip("a.txt", words, "b.txt", words);
    Limits limits = Limits.DEFAULT.withUnpackedBytes(1_250);
    assertThat(Archives.unpack(source(inner), limits)).hasSize(2);
    assertThatThrownBy(() -> Archives.unpack(source(gzip(inner)), limits))
        .hasMessage(
            "an archive of more than 1,250 bytes when it is unpacked; raise --max-unpacked to read it");
  }

  @Test
  void entriesAreCounted() throws IOException {
    byte[] many = zip("a.txt", "a", "b.txt", "b", "c.txt", "c");
    assertThatThrownBy(() -> Archives.unpack(source(many), Limits.DEFAULT.withArchive(2, 3, 200)))
        .hasMessage("an archive of more than 2 entries; split it");
  }

  @Test
  void documentsOfAnArchiveHaveItsPathAndNoWayOut() throws IOException, DocumentException {
    byte[] zip =
        zip("../../etc/b.txt", "twee", "a/a.txt", "een", "__MACOSX/a.txt", "x", ".DS_Store", "x");
    assertThat(Archives.unpack(new Source("letters.zip", zip), Limits.DEFAULT))
        .extracting(Source::path)
        .containsExactly("letters.zip!/a/a.txt", "letters.zip!/etc/b.txt");
  }

  @Test
  void archiveOfOneDocumentIsThatDocument() throws IOException, DocumentException {
    byte[] bytes = gzip(zip("brief.html", "<html><body><p>Geachte voorzitter,</p></body></html>"));
    Document document = DocumentReaders.read(new Source("x.zip.gz", bytes));
    assertThat(document.text()).isEqualTo("Geachte voorzitter,\n");
    assertThat(document.path()).isEqualTo("x.zip!/brief.html");
  }

  @Test
  void wordDocumentWithoutItsBodySaysSo() throws IOException {
    byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/styles.xml", "<styles/>");
    assertThatThrownBy(() -> DocumentReaders.read(source(docx)))
        .hasMessage("a broken Word document: it lacks word/document.xml");
  }

  @Test
  void spreadsheetSaysWhatToDo() throws IOException {
    byte[] xlsx =
        zip(
            "[Content_Types].xml", "<Types/>",
            "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    assertThatThrownBy(() -> DocumentReaders.read(source(xlsx)))
        .hasMessageContaining("spreadsheet");
  }

  @Test
  void truncatedArchiveIsBroken() throws IOException {
    byte[] zip =
        zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w>" + "tekst ".repeat(999));
    byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);
    assertThatThrownBy(() -> DocumentReaders.read(source(cut)))
        .isInstanceOf(DocumentException.class);
  }

  @Test
  void largeFileIsRefused() {
    assertThatThrownBy(
            () -> DocumentReaders.read(source("x".repeat(101)), Limits.DEFAULT.withFileBytes(100)))
        .hasMessageContaining("larger than 100 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>" + "<div>",
        "<html><body><p>" + "<a href='#a' id='a'>1</a>",
        "{\\rtf1 {",
        "{\\rtf1 a{\\footnote b}",
        "<html><table><tr><td>a",
        "<html><ul><li>a",
      })
  void repetitionTakesNoTime(String start) {
    String last = start.substring(Math.max(start.lastIndexOf('{'), start.lastIndexOf('<')));
    String input = start + last.repeat(100_000 / last.length());
    try {
      assertThat(DocumentReaders.read(source(input)).text()).isNotNull();
    } catch (DocumentException e) {
      assertThat(e).hasMessageNotContaining("\n");
    }
  }

  @Test
  void interruptedReadingStops() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> DocumentReaders.read(source("{\\rtf1 tekst}")))
          .hasMessage("stopped before it was read to its end");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
