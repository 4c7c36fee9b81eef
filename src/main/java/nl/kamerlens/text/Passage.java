package nl.kamerlens.text;

import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, heading, list item, footnote or running head of the read text, on one line.
 *
 * @param kind its role
 * @param span where it stands in {@link AnalyzedText#content()}, without the line feed behind it
 * @param label a footnote's mark; null for other kinds
 * @param level a heading's depth as the markup has it, from 1; 0 where it does not say; {@link
 *     Block#NO_SECTION} for one that no section begins with
 */
public record Passage(Block.Kind kind, Span span, @Nullable String label, int level) {

  /** Whether the authors speak here: neither a running head nor a page number. */
  public boolean isProse() {
    return kind != Block.Kind.FURNITURE;
  }

  public boolean isFootnote() {
    return kind == Block.Kind.FOOTNOTE;
  }
}
