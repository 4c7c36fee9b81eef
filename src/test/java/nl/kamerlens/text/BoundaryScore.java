package nl.kamerlens.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kamerlens.document.Span;

/**
 * How well sentence boundaries within passages are found; the ends of passages, which are given, do
 * not count.
 */
record BoundaryScore(Set<Integer> right, Set<Integer> wrong, Set<Integer> missed) {

  static BoundaryScore of(TrainingTexts texts, SentenceScanner.Decider decider) {
    Set<Integer> gold = inner(texts, texts.starts());
    Set<Integer> found =
        inner(
            texts,
            SentenceSplitter.split(texts.content(), texts.passages(), decider).stream()
                .map(s -> s.span().start())
                .collect(Collectors.toSet()));
    Set<Integer> right = new TreeSet<>(gold);
    right.retainAll(found);
    Set<Integer> wrong = new TreeSet<>(found);
    wrong.removeAll(gold);
    Set<Integer> missed = new TreeSet<>(gold);
    missed.removeAll(found);
    return new BoundaryScore(right, wrong, missed);
  }

  private static Set<Integer> inner(TrainingTexts texts, Set<Integer> starts) {
    Set<Integer> inner = new TreeSet<>(starts);
    texts.passages().stream().map(Passage::span).map(Span::start).forEach(inner::remove);
    return inner;
  }

  double f1() {
    return 2.0 * right.size() / (2.0 * right.size() + wrong.size() + missed.size());
  }

  List<String> show(TrainingTexts texts, Set<Integer> places) {
    return places.stream()
        .map(
            at ->
                texts.content().substring(Math.max(0, at - 60), at).replace('\n', ' ')
                    + "¦"
                    + texts
                        .content()
                        .substring(at, Math.min(texts.content().length(), at + 40))
                        .replace('\n', ' '))
        .toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.4f (%d right, %d wrong, %d missed)",
        f1(),
        right.size(),
        wrong.size(),
        missed.size());
  }
}
