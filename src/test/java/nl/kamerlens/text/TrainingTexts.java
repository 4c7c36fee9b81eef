package nl.kamerlens.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Span;

/**
 * Texts with marked sentences: one sentence a line, a blank line between passages.
 *
 * @param content the text as {@link AnalyzedText#content()} would have it
 * @param passages its passages
 * @param starts where the sentences begin
 */
record TrainingTexts(String content, List<Passage> passages, Set<Integer> starts) {
  private static final String HELD_OUT = "held-out.list";

  /** The files that are trained on, or those that are held out. */
  static List<Path> files(Path directory, boolean heldOut) throws IOException {
    Set<String> names = Set.copyOf(Files.readAllLines(directory.resolve(HELD_OUT)));
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .filter(f -> names.contains(f.getFileName().toString()) == heldOut)
          .sorted()
          .toList();
    }
  }

  static TrainingTexts read(List<Path> files) throws IOException {
    StringBuilder content = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    Set<Integer> starts = new TreeSet<>();
    for (Path file : files) {
      int from = content.length();
      for (String line : Files.readAllLines(file)) {
        if (line.isEmpty()) {
          close(content, from, passages);
          from = content.length();
        } else if (line.charAt(0) != '#') {
          content.append(content.length() > from ? " " : "");
          starts.add(content.length());
          content.append(line);
        }
      }
      close(content, from, passages);
    }
    return new TrainingTexts(content.toString(), passages, starts);
  }

  private static void close(StringBuilder content, int from, List<Passage> passages) {
    if (content.length() > from) {
      passages.add(new Passage(Block.Kind.PARAGRAPH, new Span(from, content.length()), null, 0));
      content.append('\n');
    }
  }
}
