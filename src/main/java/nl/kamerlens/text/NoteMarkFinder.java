package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.NoteMark;
import nl.kamerlens.document.NoteMarkShapes;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the footnote marks in a text that does not mark them: {@code "Kamer.5 Ten"}, {@code "13
 * december 20242, constateert"}, {@code "moties Boswijk meegenomen11."}.
 *
 * <p>Only a number that a footnote of the document carries can be a mark, and each footnote has
 * one. Of several places the one on the note's own page and behind the mark before it is taken;
 * behind punctuation, a word or a year goes before behind an abbreviation in capitals ({@code
 * CO2}).
 */
final class NoteMarkFinder {
  private final Document document;
  private final Set<String> labels = new HashSet<>();

  private NoteMarkFinder(Document document) {
    this.document = document;
  }

  /** The marks, in the order of the text. */
  static List<NoteMark> find(Document document) {
    List<NoteMark> given = document.noteMarks();
    return given != null ? given : new NoteMarkFinder(document).find();
  }

  /** A place that may be a mark. */
  private record Candidate(Span span, NoteMarkShapes.Rank rank, int page) {}

  private List<NoteMark> find() {
    List<Block> notes =
        document.blocks().stream().filter(b -> b.kind() == Block.Kind.FOOTNOTE).toList();
    if (notes.isEmpty()) {
      return List.of();
    }
    notes.forEach(note -> labels.add(Objects.requireNonNullElse(note.label(), "")));
    Map<String, List<Candidate>> candidates = candidates();
    List<NoteMark> marks = new ArrayList<>();
    int last = 0;
    for (Block note : notes) {
      String label = note.label();
      if (label == null) {
        continue;
      }
      List<Candidate> places = candidates.getOrDefault(label, List.of());
      Candidate best = best(places, note, last);
      if (best != null) {
        marks.add(new NoteMark(best.span(), label));
        places.remove(best);
        last = best.span().end();
      }
    }
    marks.sort(Comparator.comparing(NoteMark::span));
    return marks;
  }

  private Map<String, List<Candidate>> candidates() {
    Map<String, List<Candidate>> found = new HashMap<>();
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.FOOTNOTE && block.kind() != Block.Kind.FURNITURE) {
        Span span = block.span();
        NoteMarkShapes.find(document.text(), span.start(), span.end(), shape -> add(shape, found));
      }
    }
    return found;
  }

  private void add(NoteMarkShapes.Shape shape, Map<String, List<Candidate>> found) {
    int start = shape.span().start();
    if (labels.contains(shape.label()) && !isPartOfLink(document.text(), start)) {
      found
          .computeIfAbsent(shape.label(), key -> new ArrayList<>())
          .add(new Candidate(shape.span(), shape.rank(), document.pageAt(start)));
    }
  }

  private static boolean isPartOfLink(String text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < 300 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String token = text.substring(from, offset);
    return token.contains("://") || token.contains("www.");
  }

  private @Nullable Candidate best(List<Candidate> candidates, Block note, int last) {
    int page = document.pageAt(note.span().start());
    return candidates.stream()
        .min(
            Comparator.<Candidate>comparingInt(c -> Math.abs(c.page() - page))
                .thenComparing(Candidate::rank)
                .thenComparing(c -> c.span().start() < last)
                .thenComparing(Candidate::span))
        .orElse(null);
  }
}
