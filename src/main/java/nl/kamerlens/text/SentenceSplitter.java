package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;

/**
 * Splits passages into sentences: rules decide what is plain, the model what is not.
 *
 * <p>{@code Zie Stb. 2020, 123. De wet treedt in werking.} has two sentences; a running head is
 * one, whatever stands in it. A sentence never reaches over the end of its passage.
 */
final class SentenceSplitter {
  /** No sentence of any letter is nearly as long; a table without full stops may be. */
  private static final int LONGEST = 5_000;

  private SentenceSplitter() {}

  static List<Sentence> split(String content, List<Passage> passages) {
    SentenceRules rules = new SentenceRules(Abbreviations.dutch());
    return split(content, passages, new SentenceModelDecider(rules, Models.sentences()));
  }

  static List<Sentence> split(
      String content, List<Passage> passages, SentenceScanner.Decider decider) {
    SentenceScanner scanner = new SentenceScanner(content, decider);
    List<Sentence> sentences = new ArrayList<>();
    List<Span> found = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.isProse()) {
        scanner.scan(passage.span(), found);
      } else if (!passage.span().isEmpty()) {
        found.add(passage.span());
      }
      for (Span span : found) {
        add(content, span, passage, sentences);
      }
      found.clear();
    }
    return sentences;
  }

  /** Cuts what no full stop ends, since each finding carries its sentence. */
  private static void add(String content, Span span, Passage passage, List<Sentence> sentences) {
    int start = span.start();
    while (span.end() - start > LONGEST) {
      int blank = content.lastIndexOf(' ', start + LONGEST);
      int end = blank > start ? blank : start + LONGEST;
      sentences.add(new Sentence(new Span(start, end), passage));
      start = blank > start ? blank + 1 : end;
    }
    sentences.add(new Sentence(new Span(start, span.end()), passage));
  }
}
