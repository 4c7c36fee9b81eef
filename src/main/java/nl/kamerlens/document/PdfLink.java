package nl.kamerlens.document;

/**
 * A link of a PDF: a rectangle of the page, in points from its top left.
 *
 * @param target the address
 */
record PdfLink(float left, float top, float right, float bottom, String target) {
  /** Whether the middle of the glyph lies inside. */
  boolean covers(PdfGlyph glyph) {
    float middle = glyph.x() + glyph.width() / 2;
    float height = glyph.y() - glyph.size() / 3;
    return left <= middle && middle <= right && top <= height && height <= bottom;
  }
}
