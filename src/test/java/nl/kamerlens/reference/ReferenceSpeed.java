package nl.kamerlens.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerlens.text.AnalyzedText;

/** Prints how fast citations are found on one core, beside a plain scan of the same text. */
final class ReferenceSpeed {
  private static final int ROUNDS = 40;

  private ReferenceSpeed() {}

  public static void main(String[] args) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("corpus/documents"))) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file)).append("\n\n");
      }
    }
    String once = all.toString();
    AnalyzedText text = AnalyzedText.of(once.repeat(10));
    ReferenceFinder finder = new ReferenceFinder();
    String content = text.content();
    long citations = 0;
    long scan = 0;
    long bestFind = Long.MAX_VALUE;
    long bestScan = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      citations = finder.find(text).size();
      long found = System.nanoTime();
      scan += count(content);
      long end = System.nanoTime();
      bestFind = Math.min(bestFind, found - start);
      bestScan = Math.min(bestScan, end - found);
    }
    print("references, " + citations, content, bestFind);
    print("plain scan, " + scan / ROUNDS, content, bestScan);
  }

  private static int count(String content) {
    int count = 0;
    for (int at = content.indexOf("Kamerstuk");
        at >= 0;
        at = content.indexOf("Kamerstuk", at + 1)) {
      count++;
    }
    return count;
  }

  private static void print(String what, String content, long nanos) {
    System.out.printf(Locale.ROOT, "%s: %.0f MB/s%n", what, content.length() / 1e6 / (nanos / 1e9));
  }
}
