package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the footnotes that somebody typed by hand: {@code 1)} behind a word, and a paragraph at the
 * end that begins with {@code 1)}.
 */
final class TypedNotes {
  private static final Pattern NOTE =
      Pattern.compile("(?<label>\\d{1,2}\\)|\\[\\d{1,3}\\])\\s{1,9}(?=\\S)");

  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[\\p{L}”’»\"'.?!)])\\s?(?<label>\\d{1,2}\\))|(?<bracket>\\[\\d{1,3}\\])");

  private TypedNotes() {}

  /** The document with its typed footnotes as footnotes; the same where it has none. */
  static Document mend(Document document) {
    List<NoteMark> marks = marks(document);
    Set<String> open = marks.stream().map(NoteMark::label).collect(Collectors.toSet());
    if (open.isEmpty()) {
      return document;
    }
    List<Block> blocks = new ArrayList<>();
    Set<String> found = new HashSet<>();
    List<Block> old = document.blocks();
    for (int i = 0; i < old.size(); i++) {
      Block block = old.get(i);
      Matcher note = NOTE.matcher(document.text()).region(block.span().start(), block.span().end());
      boolean isNote =
          block.kind() != Block.Kind.FOOTNOTE
              && block.kind() != Block.Kind.FURNITURE
              && block.span().start() > document.text().length() / 2
              && note.lookingAt()
              && open.remove(note.group("label"));
      blocks.add(
          isNote
              ? Block.footnote(note.group("label"), new Span(note.end(), block.span().end()))
              : block);
      if (isNote) {
        found.add(note.group("label"));
      }
    }
    marks.removeIf(mark -> !found.contains(mark.label()));
    return found.isEmpty() ? document : with(document, blocks, marks);
  }

  /** What looks like the mark of a typed footnote, but for the marks that are known. */
  private static List<NoteMark> marks(Document document) {
    List<NoteMark> marks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      Matcher mark = MARK.matcher(document.text());
      mark.region(block.span().start(), block.span().end()).useTransparentBounds(true);
      while (mark.find()) {
        String group = mark.group("label") != null ? "label" : "bracket";
        marks.add(new NoteMark(new Span(mark.start(group), mark.end(group)), mark.group(group)));
      }
    }
    if (document.noteMarks() != null) {
      Set<String> known =
          document.noteMarks().stream().map(NoteMark::label).collect(Collectors.toSet());
      marks.removeIf(mark -> known.contains(mark.label()));
    }
    return marks;
  }

  private static Document with(Document document, List<Block> blocks, List<NoteMark> typed) {
    List<NoteMark> marks = new ArrayList<>(typed);
    if (document.noteMarks() != null) {
      marks.addAll(document.noteMarks());
    }
    marks.sort(Comparator.comparing(NoteMark::span));
    return new Document(
        document.name(),
        document.path(),
        document.sha256(),
        document.format(),
        document.encoding(),
        document.text(),
        blocks,
        marks,
        document.pageStarts(),
        document.metadata(),
        document.links());
  }
}
