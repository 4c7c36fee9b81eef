package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.extract.Reading;
import nl.kamerlens.extract.Reading.ReadFootnote;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document and what stands where in it, for a reader of the report.
 *
 * @param text in which all offsets count, in code points
 * @param blocks paragraphs, headings, footnotes …, in the order of the text
 * @param calls where a footnote's mark stands in the body
 */
public record DocumentText(String text, List<Stretch> blocks, List<Stretch> calls) {
  /**
   * A stretch of the text.
   *
   * @param kind paragraph, heading, list_item, table, footnote, furniture or call
   * @param start first code point
   * @param end code point behind the last one
   * @param label the mark of a footnote; null for others
   */
  public record Stretch(String kind, int start, int end, @Nullable String label) {}

  public DocumentText {
    blocks = List.copyOf(blocks);
    calls = List.copyOf(calls);
  }

  static DocumentText of(Document document) {
    return new DocumentText(document.text(), blocks(document), calls(document));
  }

  private static List<Stretch> blocks(Document document) {
    List<Stretch> stretches = new ArrayList<>();
    String text = document.text();
    int units = 0;
    int points = 0;
    for (Block block : document.blocks()) {
      int start = points + text.codePointCount(units, block.span().start());
      int end = start + text.codePointCount(block.span().start(), block.span().end());
      stretches.add(new Stretch(kind(block), start, end, block.label()));
      units = block.span().end();
      points = end;
    }
    return stretches;
  }

  private static String kind(Block block) {
    return block.kind().name().toLowerCase(Locale.ROOT);
  }

  private static List<Stretch> calls(Document document) {
    List<Stretch> stretches = new ArrayList<>();
    for (ReadFootnote footnote : Reading.of(document).footnotes()) {
      if (footnote.call() != null) {
        stretches.add(
            new Stretch("call", footnote.call().start(), footnote.call().end(), footnote.mark()));
      }
    }
    return stretches;
  }
}
