package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Reading;
import nl.kamerlens.extract.Reading.ReadFootnote;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document and what stands where in it, for a reader of the report.
 *
 * @param text in which all offsets count, in code points
 * @param blocks paragraphs, headings, footnotes …, in the order of the text, and a stretch without
 *     length where each page begins
 * @param calls where a footnote's mark stands in the body, each followed by the note that it calls,
 *     where there is one
 */
public record DocumentText(String text, List<Stretch> blocks, List<Stretch> calls) {
  /**
   * A stretch of the text.
   *
   * @param kind paragraph, heading, list_item, table, footnote, furniture or page; call or note
   * @param start first code point
   * @param end code point behind the last one
   * @param label the mark of a footnote, the number of a page; null for others
   */
  public record Stretch(String kind, int start, int end, @Nullable String label) {}

  public DocumentText {
    blocks = List.copyOf(blocks);
    calls = List.copyOf(calls);
  }

  static DocumentText of(Document document) {
    List<Stretch> blocks = new ArrayList<>(pages(document));
    blocks.addAll(blocks(document));
    blocks.sort(Comparator.comparingInt(Stretch::start));
    return new DocumentText(document.text(), blocks, calls(document));
  }

  /** Writes it as fields of the open object, a stretch as kind, start, end and label. */
  public void write(JsonGenerator json) throws IOException {
    json.writeStringField("text", text);
    write(json, "blocks", blocks);
    write(json, "calls", calls);
  }

  private static void write(JsonGenerator json, String name, List<Stretch> stretches)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Stretch stretch : stretches) {
      json.writeStartArray();
      json.writeString(stretch.kind());
      json.writeNumber(stretch.start());
      json.writeNumber(stretch.end());
      json.writeString(stretch.label());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static List<Stretch> pages(Document document) {
    List<Stretch> pages = new ArrayList<>();
    int units = 0;
    int points = 0;
    for (int start : document.pageStarts()) {
      points += document.text().codePointCount(units, start);
      units = start;
      pages.add(new Stretch("page", points, points, String.valueOf(pages.size() + 1)));
    }
    return pages;
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
        stretches.add(stretch("call", footnote.call(), footnote.mark()));
        if (footnote.note() != null) {
          stretches.add(stretch("note", footnote.note(), footnote.mark()));
        }
      }
    }
    return stretches;
  }

  private static Stretch stretch(String kind, Span span, String mark) {
    return new Stretch(kind, span.start(), span.end(), mark);
  }
}
