package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of glyphs on one baseline without a wide gap: a line of a column, or a cell of a table.
 */
final class PdfLine {
  /** A glyph smaller than this share of its line's size, and raised, may be a footnote's mark. */
  private static final float SMALL = 0.8f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private float y;
  private float size;
  private boolean furniture;

  PdfLine(PdfGlyph first) {
    glyphs.add(first);
    y = first.y();
    size = first.size();
  }

  /** Whether the glyph goes on where this line ends. */
  boolean continues(PdfGlyph glyph) {
    float gap = glyph.x() - end();
    float type = Math.max(size, glyph.size());
    if (gap < -0.5f * type || gap > type) {
      return false;
    }
    float down = glyph.y() - y;
    if (Math.abs(down) <= 0.12f * type) {
      return true;
    }
    // The number of a footnote may be as large as its text, and yet raised.
    if (length() <= 3 && glyphs.stream().allMatch(PdfGlyph::isDigit) && size <= glyph.size()) {
      return down > 0 && down < 0.45f * type;
    }
    boolean smaller = glyph.size() < SMALL * size;
    boolean larger = size < SMALL * glyph.size();
    return smaller && down > -0.75f * size && down < 0.4f * size
        || larger && -down > -0.75f * glyph.size() && -down < 0.4f * glyph.size();
  }

  void add(PdfGlyph glyph) {
    glyphs.add(glyph);
    if (glyph.size() > size) {
      size = glyph.size();
      y = glyph.y();
    }
  }

  /** Adds a line that stands behind this one or, as a mark printed later, within it. */
  void addAll(PdfLine other) {
    boolean within = other.start() < end() - 0.5f * size;
    other.glyphs.forEach(this::add);
    if (within) {
      glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
    }
  }

  float start() {
    return glyphs.get(0).x();
  }

  float end() {
    return glyphs.get(glyphs.size() - 1).end();
  }

  float y() {
    return y;
  }

  float size() {
    return size;
  }

  int length() {
    return glyphs.size();
  }

  List<PdfGlyph> glyphs() {
    return glyphs;
  }

  boolean isFurniture() {
    return furniture;
  }

  void markFurniture() {
    furniture = true;
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(g -> g.text().isBlank());
  }

  boolean isBold() {
    return glyphs.stream().allMatch(g -> g.bold() || g.text().isBlank());
  }

  /** Whether it does not look like text of this size: larger, or all of it bold or italic. */
  boolean standsOut(float bodySize) {
    return size > 1.08f * bodySize
        || isBold()
        || glyphs.stream().allMatch(g -> g.italic() || g.text().isBlank());
  }

  /** Whether the glyph stands above the line in smaller type. */
  boolean isRaised(PdfGlyph glyph) {
    return glyph.size() < SMALL * size && glyph.y() < y - 0.12f * size;
  }

  /** The text, with a blank wherever the gap is that of one. */
  String text() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  /**
   * Writes the text.
   *
   * @return the offset at which each glyph begins
   */
  int[] appendTo(StringBuilder text) {
    int from = text.length();
    int[] offsets = new int[glyphs.size()];
    for (int i = 0; i < offsets.length; i++) {
      boolean blank = text.length() == from || text.charAt(text.length() - 1) == ' ';
      if (isSpaceBefore(i) && !blank) {
        text.append(' ');
      }
      offsets[i] = text.length();
      String glyph = glyphs.get(i).text();
      if (!(glyph.isBlank() && blank)) {
        text.append(glyph);
      }
    }
    trimEnd(text, from);
    return offsets;
  }

  private static void trimEnd(StringBuilder text, int from) {
    while (text.length() > from && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    // A soft hyphen at the line's end is a printed one.
    if (text.length() > from && text.charAt(text.length() - 1) == '\u00AD') {
      text.setCharAt(text.length() - 1, '-');
    }
  }

  /** Whether a gap as wide as a blank stands before this glyph. */
  boolean isSpaceBefore(int index) {
    if (index == 0) {
      return false;
    }
    PdfGlyph before = glyphs.get(index - 1);
    PdfGlyph glyph = glyphs.get(index);
    float blank = 0.5f * Math.min(before.space(), glyph.space());
    float byWidth = 0.3f * 0.5f * Math.max(before.size(), glyph.size());
    float tolerance = blank > 0 ? Math.min(blank, byWidth) : byWidth;
    return glyph.x() - before.end() > Math.max(tolerance, 0.5f);
  }
}
