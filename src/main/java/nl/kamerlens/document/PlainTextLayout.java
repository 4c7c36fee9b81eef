package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what stands where in a plain text: pages, running heads and feet, footnotes, paragraphs.
 *
 * <p>The lines of one paragraph are one block; a paragraph that a page break or a footnote cuts in
 * two is two blocks, the second of which {@linkplain Block#continues() continues} the first.
 */
record PlainTextLayout(List<Block> blocks, List<Integer> pageStarts) {

  static PlainTextLayout of(String text) {
    Lines lines = new Lines(text);
    boolean[] pageStarts = PageStarts.find(lines, text);
    boolean[] furniture = Furniture.find(lines, pageStarts);
    List<Block> blocks = new ArrayList<>();
    boolean[] notes = new FootnoteLines(lines, text, pageStarts, furniture).find(blocks);
    Furniture.markLinks(lines, pageStarts, furniture, notes);
    for (int line = 0; line < lines.size(); line++) {
      if (furniture[line] && !lines.isBlank(line)) {
        blocks.add(Block.of(Block.Kind.FURNITURE, lines.span(line, line)));
      }
    }
    new Paragraphs(lines, pageStarts, furniture, notes).find(blocks);
    blocks.sort(Comparator.comparing(Block::span));
    return new PlainTextLayout(List.copyOf(blocks), PageStarts.offsets(lines, pageStarts));
  }
}
