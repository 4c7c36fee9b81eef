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

  /**
   * Gives each label its lines. A label without lines has slid away from its text: it takes one
   * line from the front of the next chunk, or, where that has none to spare, from the end of the
   * one before.
   */
  private static List<Note> pair(List<Chunk> chunks) {
    for (int i = chunks.size() - 1; i >= 0; i--) {
      if (chunks.get(i).textLines().isEmpty()) {
        lend(chunks, i);
      }
    }
    return chunks.stream()
        .filter(chunk -> !chunk.textLines().isEmpty())
        .map(chunk -> note(chunk.label(), chunk.textLines()))
        .toList();
  }

  private static void lend(List<Chunk> chunks, int poor) {
    List<Integer> behind = poor + 1 < chunks.size() ? chunks.get(poor + 1).textLines() : List.of();
    List<Integer> before = poor > 0 ? chunks.get(poor - 1).textLines() : List.of();
    boolean first = poor == 0 || before.isEmpty() || before.get(0) > firstLine(behind);
    if (behind.size() > 1 && first) {
      chunks.get(poor).textLines().add(behind.remove(0));
    } else if (before.size() > 1) {
      chunks.get(poor).textLines().add(before.remove(before.size() - 1));
    }
  }

  private static int firstLine(List<Integer> lines) {
    return lines.isEmpty() ? Integer.MAX_VALUE : lines.get(0);
  }

  private static Note note(String label, List<Integer> textLines) {
    return new Note(label, textLines.get(0), textLines.get(textLines.size() - 1));
  }
}
