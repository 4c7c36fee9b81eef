package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.NoteMark;
import nl.kamerlens.document.Span;

/**
 * Makes the text that is read of the text that stands in the file: each passage on one line, white
 * space folded, words broken at line ends joined, footnote marks out.
 */
final class Normalizer {
  private final Document document;
  private final String text;
  private final List<NoteMark> marks;
  private final LineEndHyphens hyphens;
  private final StringBuilder content;
  private final OffsetMap.Builder offsets = new OffsetMap.Builder();
  private final List<NoteCall> calls = new ArrayList<>();

  Normalizer(Document document) {
    this.document = document;
    this.text = document.text();
    this.marks = NoteMarkFinder.find(document);
    this.hyphens = new LineEndHyphens(text);
    this.content = new StringBuilder(text.length());
  }

  AnalyzedText normalize() {
    List<Passage> passages = new ArrayList<>();
    for (List<Block> group : groups()) {
      int start = content.length();
      for (Block block : group) {
        if (content.length() > start) {
          join(block.span().start());
        }
        append(block.span());
      }
      trimEnd(start);
      Block head = group.get(0);
      if (content.length() > start) {
        Span span = new Span(start, content.length());
        passages.add(new Passage(head.kind(), span, head.label(), head.level()));
        appendFeed(group.get(group.size() - 1).span().end());
      }
    }
    if (passages.isEmpty()) {
      passages.add(new Passage(Block.Kind.PARAGRAPH, new Span(0, 0), null, 0));
    }
    return new AnalyzedText(document, content.toString(), offsets.build(), passages, calls);
  }

  /** The blocks that make up one passage each, in the order of their first ones. */
  private List<List<Block>> groups() {
    List<List<Block>> groups = new ArrayList<>();
    List<Block> body = null;
    List<Block> note = null;
    for (Block block : document.blocks()) {
      boolean isNote = block.kind() == Block.Kind.FOOTNOTE;
      List<Block> open = isNote ? note : body;
      if (block.continues() && open != null) {
        open.add(block);
        continue;
      }
      List<Block> group = new ArrayList<>(List.of(block));
      groups.add(group);
      if (isNote) {
        note = group;
      } else if (block.kind() != Block.Kind.FURNITURE) {
        body = group;
      }
    }
    return groups;
  }

  /** Joins a block to the one that it continues: as over a line end. */
  private void join(int sourceStart) {
    int last = content.length() - 1;
    if (content.charAt(last) == ' ') {
      return;
    }
    if (content.charAt(last) == '-' && hyphens.isBreak(content, last, text, sourceStart)) {
      dropLast();
    } else if (!(content.charAt(last) == '-'
        && hyphens.isTight(content, last, text, sourceStart))) {
      put(" ", sourceStart, 0);
    }
  }

  /** The hyphen stays in the map as a part of what comes next: nothing of the source is lost. */
  private void dropLast() {
    content.setLength(content.length() - 1);
    offsets.dropLast();
  }

  private void append(Span span) {
    int mark = firstMark(span.start());
    int at = span.start();
    while (at < span.end()) {
      int stop =
          mark < marks.size() ? Math.min(span.end(), marks.get(mark).span().start()) : span.end();
      appendPlain(at, stop);
      at = stop;
      if (mark < marks.size() && at == marks.get(mark).span().start() && at < span.end()) {
        NoteMark found = marks.get(mark);
        calls.add(new NoteCall(content.length(), found.label(), found.span()));
        at = found.span().end();
        mark++;
      }
    }
  }

  private int firstMark(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void appendPlain(int from, int to) {
    int at = from;
    while (at < to) {
      int run = plainEnd(at, to);
      if (run > at && run < to && Characters.isCombining(text.charAt(run))) {
        run--; // the accent belongs to the letter before it
      }
      if (run > at) {
        content.append(text.substring(at, run)); // as one piece, not letter by letter
        offsets.add(run - at, at, run - at);
        at = run;
      }
      if (at < to) {
        at = Characters.isSpace(text.charAt(at)) ? appendSpace(at, to) : appendSpecial(at, to);
      }
    }
  }

  /** Where a stretch of plain characters ends, in which words may stand one blank apart. */
  private int plainEnd(int from, int to) {
    int at = from;
    while (at < to
        && (Characters.isPlain(text.charAt(at))
            || text.charAt(at) == ' '
                && at > from
                && at + 1 < to
                && Characters.isPlain(text.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private int appendSpace(int from, int to) {
    int end = from;
    boolean feed = false;
    while (end < to && Characters.isSpace(text.charAt(end))) {
      feed |= text.charAt(end) == '\n' || text.charAt(end) == '\f';
      end++;
    }
    int last = content.length() - 1;
    if (last < 0 || end == to && end == text.length()) {
      return end;
    }
    char before = content.charAt(last);
    if (feed && end < to && before == '-' && hyphens.isBreak(content, last, text, end)) {
      dropLast();
    } else if (feed && end < to && hyphens.isTight(content, last, text, end)) {
      return end;
    } else if (before != ' ' && before != '\n') {
      put(" ", from, end - from);
    }
    return end;
  }

  /** Characters that are read as others: ligatures, soft hyphens, combining accents. */
  private int appendSpecial(int from, int to) {
    int end = Characters.clusterEnd(text, from, to);
    put(Characters.read(text, from, end), from, end - from);
    return end;
  }

  private void put(String read, int sourceStart, int sourceLength) {
    content.append(read);
    offsets.add(read.length(), sourceStart, sourceLength);
  }

  private void trimEnd(int start) {
    while (content.length() > start && content.charAt(content.length() - 1) == ' ') {
      content.setLength(content.length() - 1);
      offsets.dropLast();
    }
  }

  private void appendFeed(int sourceEnd) {
    content.append('\n');
    offsets.add(1, sourceEnd, 0);
  }
}
