package nl.kamerlens.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes at the end of a page as pdftotext leaves them: numbers alone on their lines, texts
 * below, and now and then a number that has slid behind its text.
 */
final class FootnoteRegion {
  private FootnoteRegion() {}

  /**
   * One note.
   *
   * @param first its first line
   * @param last its last line, inclusive
   */
  record Note(String label, int first, int last) {}

  /** A label and the lines of text below it. */
  private record Chunk(String label, List<Integer> textLines) {
    int number() {
      return Integer.parseInt(label);
    }
  }

  static List<Note> read(Lines lines, boolean[] furniture, int from, int to) {
    List<Chunk> chunks = new ArrayList<>();
    for (int line = from; line < to; line++) {
      if (lines.isBlank(line) || furniture[line]) {
        continue;
      }
      String text = lines.text(line);
      if (text.matches("\\d{1,3}")) {
        chunks.add(new Chunk(text, new ArrayList<>()));
      } else {
        chunks.get(chunks.size() - 1).textLines().add(line);
      }
    }
    chunks.sort(Comparator.comparingInt(Chunk::number));
    return pair(chunks);
  }

  private static List<Note> pair(List<Chunk> chunks) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.textLines().isEmpty()) {
        continue;
      }
      int count = chunk.textLines().size();
      int orphans = orphansBehind(chunks, i);
      int own = Math.max(1, count - orphans);
      notes.add(note(chunk.label(), chunk.textLines().subList(0, own)));
      for (int k = 0; k < orphans && own + k < count; k++) {
        notes.add(
            note(chunks.get(i + 1 + k).label(), chunk.textLines().subList(own + k, own + k + 1)));
      }
    }
    return notes;
  }

  /** How many of the next labels have no text of their own: theirs is the end of this one's. */
  private static int orphansBehind(List<Chunk> chunks, int at) {
    int orphans = 0;
    while (at + 1 + orphans < chunks.size() && chunks.get(at + 1 + orphans).textLines().isEmpty()) {
      orphans++;
    }
    return orphans;
  }

  private static Note note(String label, List<Integer> textLines) {
    return new Note(label, textLines.get(0), textLines.get(textLines.size() - 1));
  }
}
