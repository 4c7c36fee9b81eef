package nl.kamerlens.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a page; PDFBox's own layout is left out. */
final class PdfGlyphs extends PDFTextStripper {
  /** What a spacing accent that is printed over a letter stands for. */
  private static final Map<String, String> ACCENTS =
      Map.of(
          "´", "\u0301", "`", "\u0300", "¨", "\u0308", "ˆ", "\u0302", "˜", "\u0303", "ˇ", "\u030C");

  private final int most;
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private int total;
  private @Nullable PDFont lastFont;
  private boolean lastBold;
  private boolean lastItalic;

  /**
   * @param most how many glyphs the document may have
   */
  @SuppressWarnings("NullAway") // PDFBox sets its output before it writes
  PdfGlyphs(PDDocument document, int most) {
    this.document = document;
    this.output = Writer.nullWriter();
    this.most = most;
    setStartPage(1);
    setEndPage(Integer.MAX_VALUE);
  }

  /** The glyphs of a page in the order in which they are printed, upright ones only. */
  List<PdfGlyph> of(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    processPage(page);
    return glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || position.getDir() != 0) {
      return;
    }
    if (++total > most) {
      throw new UncheckedIOException(new IOException("too many glyphs"));
    }
    if (text.length() == 1 && isAccentOnLast(text, position)) {
      return;
    }
    glyphs.add(
        new PdfGlyph(
            text,
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            position.getFontSizeInPt(),
            position.getWidthOfSpace(),
            isBold(position.getFont()),
            lastItalic));
  }

  private boolean isAccentOnLast(String text, TextPosition position) {
    String accent = ACCENTS.get(text);
    if (accent == null || glyphs.isEmpty()) {
      return false;
    }
    PdfGlyph last = glyphs.get(glyphs.size() - 1);
    boolean over =
        position.getXDirAdj() < last.end() - 0.3f * last.width()
            && Character.isLetter(last.text().charAt(0));
    if (over) {
      glyphs.set(
          glyphs.size() - 1,
          new PdfGlyph(
              last.text() + accent,
              last.x(),
              last.y(),
              last.width(),
              last.size(),
              last.space(),
              last.bold(),
              last.italic()));
    }
    return over;
  }

  private boolean isBold(PDFont font) {
    if (!font.equals(lastFont)) {
      lastFont = font;
      String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
      PDFontDescriptor descriptor = font.getFontDescriptor();
      lastBold =
          name.matches(".*(?:bold|black|heavy).*")
              || descriptor != null && descriptor.isForceBold();
      lastItalic =
          name.matches(".*(?:italic|oblique|cursi).*")
              || descriptor != null && descriptor.isItalic();
    }
    return lastBold;
  }
}
