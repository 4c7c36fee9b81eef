package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the footnotes of a PDF from its text: small lines at the end of a column, the first of them
 * with a number that stands raised in the text of the page.
 */
final class PdfNotes {
  /** Notes are printed smaller than this share of the text's type. */
  private static final float NOTE_SIZE = 0.93f;

  private final float bodySize;
  private int lastLabel;
  private boolean lastWasOpen;

  PdfNotes(float bodySize) {
    this.bodySize = bodySize;
  }

  /**
   * A raised number.
   *
   * @param from its first glyph
   * @param to the glyph behind its last one
   */
  record Mark(int from, int to, String label) {}

  /** What a line is among notes. */
  enum Role {
    TEXT,
    NOTE_START,
    NOTE_MORE
  }

  /** The roles of a page's lines, region by region. */
  List<List<Role>> roles(List<List<PdfLine>> regions) {
    Set<String> marks = new HashSet<>();
    for (List<PdfLine> region : regions) {
      for (PdfLine line : region) {
        marks(line).stream().filter(m -> m.from() > 0).forEach(m -> marks.add(m.label()));
      }
    }
    boolean open = lastWasOpen;
    lastWasOpen = false;
    List<List<Role>> roles = new ArrayList<>();
    for (List<PdfLine> region : regions) {
      roles.add(roles(region, marks, open));
    }
    return roles;
  }

  private List<Role> roles(List<PdfLine> region, Set<String> marks, boolean open) {
    List<Role> roles = new ArrayList<>();
    float noteSize = 0;
    float left = 0;
    float below = 0;
    for (PdfLine line : region) {
      if (isNoteStart(line, marks)) {
        if (noteSize == 0 && open) {
          takeContinuation(region, roles);
        }
        noteSize = line.size();
        left = line.start();
        lastLabel = Integer.parseInt(label(line));
        roles.add(Role.NOTE_START);
      } else if (noteSize > 0
          && line.size() <= 1.12f * noteSize
          && line.start() > left - 2 * noteSize
          && line.y() - below < 4 * noteSize) {
        roles.add(Role.NOTE_MORE);
      } else {
        noteSize = 0;
        roles.add(Role.TEXT);
      }
      below = line.y();
    }
    lastWasOpen |= noteSize > 0;
    return roles;
  }

  /** The small lines above a page's first note are the end of the last page's last one. */
  private void takeContinuation(List<PdfLine> region, List<Role> roles) {
    for (int i = roles.size() - 1; i >= 0 && isSmall(region.get(i)); i--) {
      roles.set(i, Role.NOTE_MORE);
    }
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < NOTE_SIZE * bodySize;
  }

  private boolean isNoteStart(PdfLine line, Set<String> marks) {
    String label = label(line);
    if (label.isEmpty() || line.length() <= label.length()) {
      return false;
    }
    boolean raised = line.isRaised(line.glyphs().get(0));
    int number = Integer.parseInt(label);
    boolean expected = marks.contains(label) || isSmall(line) && number == lastLabel + 1;
    return expected && number > 0 && (raised || isSmall(line));
  }

  /** The number with which the line begins, raised or with a gap behind it; empty if none. */
  static String label(PdfLine line) {
    List<PdfGlyph> glyphs = line.glyphs();
    int end = 0;
    while (end < glyphs.size() && end < 4 && glyphs.get(end).isDigit()) {
      end++;
    }
    boolean ends =
        end < glyphs.size()
            && (line.isRaised(glyphs.get(0)) && !line.isRaised(glyphs.get(end))
                || line.isSpaceBefore(end)
                || glyphs.get(end).text().isBlank());
    return end > 0 && end <= 3 && ends ? digits(glyphs, 0, end) : "";
  }

  /** The raised numbers of a line. */
  static List<Mark> marks(PdfLine line) {
    List<Mark> marks = new ArrayList<>();
    List<PdfGlyph> glyphs = line.glyphs();
    int at = 0;
    while (at < glyphs.size()) {
      int end = at;
      while (end < glyphs.size()
          && glyphs.get(end).isDigit()
          && line.isRaised(glyphs.get(end))
          && (end == at || !line.isSpaceBefore(end))) {
        end++;
      }
      if (end > at && end - at <= 3) {
        marks.add(new Mark(at, end, digits(glyphs, at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return marks;
  }

  private static String digits(List<PdfGlyph> glyphs, int from, int to) {
    StringBuilder digits = new StringBuilder();
    glyphs.subList(from, to).forEach(glyph -> digits.append(glyph.text()));
    return digits.toString();
  }
}
