package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    Set<String> marks = marks(document);
    if (marks.isEmpty()) {
      return document;
    }
    List<Block> blocks = new ArrayList<>();
    boolean found = false;
    List<Block> old = document.blocks();
    for (int i = 0; i < old.size(); i++) {
      Block block = old.get(i);
      Matcher note = NOTE.matcher(document.text()).region(block.span().start(), block.span().end());
      boolean isNote =
          block.kind() != Block.Kind.FOOTNOTE
              && block.kind() != Block.Kind.FURNITURE
              && block.span().start() > document.text().length() / 2
              && note.lookingAt()
              && marks.remove(note.group("label"));
      blocks.add(
          isNote
              ? Block.footnote(note.group("label"), new Span(note.end(), block.span().end()))
              : block);
      found |= isNote;
    }
    return found ? withFoundMarks(document, blocks) : document;
  }

  private static Set<String> marks(Document document) {
    Set<String> labels = new HashSet<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      Matcher mark = MARK.matcher(document.text());
      mark.region(block.span().start(), block.span().end()).useTransparentBounds(true);
      while (mark.find()) {
        boolean bare = mark.group("label") != null;
        labels.add(bare ? mark.group("label") : mark.group("bracket"));
      }
    }
    if (document.noteMarks() != null) {
      document.noteMarks().forEach(mark -> labels.remove(mark.label()));
    }
    return labels;
  }

  /** Marks typed by hand have to be found in the text, like those of a plain text. */
  private static Document withFoundMarks(Document document, List<Block> blocks) {
    return new Document(
        document.name(),
        document.path(),
        document.sha256(),
        document.format(),
        document.encoding(),
        document.text(),
        blocks,
        null,
        document.pageStarts(),
        document.metadata(),
        document.links());
  }
}
