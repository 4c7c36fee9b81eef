package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;

/** Splits passages into sentences. */
final class SentenceSplitter {
  private static final Pattern END = Pattern.compile("(?<=[.?!])[”’»\")\\]]? (?=[\\p{Lu}\\d«“‘(])");

  private SentenceSplitter() {}

  static List<Sentence> split(String content, List<Passage> passages) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher end = END.matcher(content);
    for (Passage passage : passages) {
      int start = passage.span().start();
      end.region(start, passage.span().end());
      while (end.find()) {
        sentences.add(new Sentence(new Span(start, end.end() - 1), passage));
        start = end.end();
      }
      if (start < passage.span().end()) {
        sentences.add(new Sentence(new Span(start, passage.span().end()), passage));
      }
    }
    return sentences;
  }
}
