package nl.kamerlens.document;

/**
 * What a PDF prints at one place.
 *
 * @param text one character, or the few of a ligature
 * @param x its left side, in points from the page's left
 * @param y its baseline, in points from the page's top
 * @param width its advance
 * @param size the height of its type in points
 * @param space the width of a blank in its font
 * @param bold whether its font is a bold one
 * @param italic whether its font is an italic one
 */
record PdfGlyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean bold,
    boolean italic) {
  float end() {
    return x + width;
  }

  boolean isDigit() {
    char c = text.charAt(0);
    return text.length() == 1 && c >= '0' && c <= '9';
  }
}
