package nl.kamerlens.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the document's text with one role: a paragraph, a heading, a footnote, a running
 * head.
 *
 * <p>Blocks stand in the order of the text and do not overlap. White space between them belongs to
 * none.
 *
 * @param kind the role
 * @param span where it stands in {@link Document#text()}
 * @param label a footnote's mark ({@code "11"}, {@code "[1]"}); null for other kinds
 * @param level a heading's depth as the markup has it, from 1; 0 where it does not say; {@link
 *     #NO_SECTION} for one that no section begins with
 * @param continues whether it goes on with the last block of the same role (a paragraph that a page
 *     break cuts in two)
 */
public record Block(Kind kind, Span span, @Nullable String label, int level, boolean continues) {
  /** The level of a title, or of what is a heading by its words but not by its type. */
  public static final int NO_SECTION = -1;

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE,
    /** The text of a footnote or endnote, without its mark. */
    FOOTNOTE,
    /**
     * Running heads and feet, page numbers, imprint and address blocks: read for self-names only.
     */
    FURNITURE
  }

  public static Block of(Kind kind, Span span) {
    return new Block(kind, span, null, 0, false);
  }

  public static Block footnote(String mark, Span span) {
    return new Block(Kind.FOOTNOTE, span, mark, 0, false);
  }

  /** A heading whose depth the markup says. */
  public static Block heading(int level, Span span) {
    return new Block(Kind.HEADING, span, null, level, false);
  }

  /** The same block as the continuation of the one before it. */
  public Block continued() {
    return new Block(kind, span, label, level, true);
  }
}
