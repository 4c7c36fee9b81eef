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
 * @param continues whether it goes on with the last block of the same role (a paragraph that a page
 *     break cuts in two)
 */
public record Block(Kind kind, Span span, @Nullable String label, boolean continues) {
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
    return new Block(kind, span, null, false);
  }

  public static Block footnote(String mark, Span span) {
    return new Block(Kind.FOOTNOTE, span, mark, false);
  }

  /** The same block as the continuation of the one before it. */
  public Block continued() {
    return new Block(kind, span, label, true);
  }
}
