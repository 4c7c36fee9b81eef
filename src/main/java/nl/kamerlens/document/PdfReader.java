package nl.kamerlens.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF, by way of PDFBox. Nothing of PDFBox is loaded before the first PDF. */
final class PdfReader implements Reader {
  /** The header stands within these first bytes. */
  private static final int HEADER = 1024;

  private static final int MOST_LINKS = 5_000;

  @Override
  public boolean accepts(Source source) {
    byte[] bytes = source.bytes();
    int last = Math.min(bytes.length, HEADER) - 5;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == '%'
          && bytes[i + 1] == 'P'
          && bytes[i + 2] == 'D'
          && bytes[i + 3] == 'F'
          && bytes[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  @Override
  public Document read(Source source, Limits limits) throws DocumentException {
    Setup.run();
    if (PdfEnd.isCutOff(source.bytes())) {
      throw new DocumentException("a PDF that is cut off before its end; download it again");
    }
    try (PDDocument document = Loader.loadPDF(source.bytes())) {
      if (document.getNumberOfPages() > limits.pages()) {
        throw limits.tooManyPages();
      }
      List<PdfPage> pages = pages(document, limits);
      PdfFurniture.mark(pages);
      return TypedNotes.mend(new PdfLayout(limits).write(pages, source));
    } catch (InvalidPasswordException e) {
      throw new DocumentException("encrypted: it opens only with its password", e);
    } catch (UncheckedIOException e) {
      throw limits.tooLong();
    } catch (IOException e) {
      throw new DocumentException("a broken PDF: " + oneLine(e) + "; download it again", e);
    }
  }

  private static String oneLine(IOException e) {
    String message = e.getMessage();
    return message == null ? "cannot be read" : message.lines().findFirst().orElse("");
  }

  private static List<PdfPage> pages(PDDocument document, Limits limits)
      throws IOException, DocumentException {
    PdfGlyphs glyphs = new PdfGlyphs(document, limits.textLength());
    List<PdfPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new DocumentException("stopped before it was read to its end");
      }
      if (pages.size() >= limits.pages()) {
        throw limits.tooManyPages();
      }
      PDRectangle box = page.getCropBox();
      pages.add(
          new PdfPage(
              PdfLines.rows(glyphs.of(page)), box.getWidth(), box.getHeight(), links(page)));
    }
    return pages;
  }

  private static List<PdfLink> links(PDPage page) throws IOException {
    List<PdfLink> links = new ArrayList<>();
    PDRectangle crop = page.getCropBox();
    for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
      if (links.size() < MOST_LINKS
          && annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI uri
          && uri.getURI() != null
          && link.getRectangle() != null) {
        PDRectangle area = link.getRectangle();
        links.add(
            new PdfLink(
                area.getLowerLeftX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - area.getUpperRightY(),
                area.getUpperRightX() - crop.getLowerLeftX(),
                crop.getUpperRightY() - area.getLowerLeftY(),
                uri.getURI()));
      }
    }
    return links;
  }

  /** What PDFBox is told once: to be silent, and to look for no fonts on this machine. */
  private static final class Setup {
    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> SILENT =
        List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
      SILENT.forEach(logger -> logger.setLevel(Level.OFF));
      FontMappers.set(new PdfFonts());
    }

    private Setup() {}

    static void run() {}
  }
}
