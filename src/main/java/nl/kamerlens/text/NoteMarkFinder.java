package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

  private NoteMarkFinder(Document document) {
    this.document = document;
  }

  /** The marks, in the order of the text. */
  static List<NoteMark> find(Document document) {
    List<NoteMark> given = document.noteMarks();
    return given != null ? given : new NoteMarkFinder(document).find();
  }

  /**
   * A place that may be a mark.
   *
   * @param rank 0 where a number is hardly anything else, 1 behind a word, 2 behind a number, 3
   *     behind an abbreviation
   */
  private record Candidate(Span span, int rank, int page) {}

  private List<NoteMark> find() {
    List<Block> notes =
        document.blocks().stream().filter(b -> b.kind() == Block.Kind.FOOTNOTE).toList();
    if (notes.isEmpty()) {
      return List.of();
    }
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
    String text = document.text();
    Matcher shape = NoteMarkShapes.matcher(text);
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      shape.region(block.span().start(), block.span().end());
      while (shape.find()) {
        Span span = NoteMarkShapes.span(shape, text);
        if (span == null || isPartOfLink(text, span.start())) {
          continue;
        }
        int rank = rank(shape, text, span);
        found
            .computeIfAbsent(span.of(text), key -> new ArrayList<>())
            .add(new Candidate(span, rank, document.pageAt(span.start())));
      }
    }
    return found;
  }

  private static int rank(Matcher shape, String text, Span span) {
    if (NoteMarkShapes.isGluedToNumber(shape)) {
      return 2;
    }
    if (!NoteMarkShapes.isGluedToWord(shape)) {
      return 0;
    }
    return isAbbreviation(text, span.start()) ? 3 : 1;
  }

  private static boolean isPartOfLink(String text, int offset) {
    int from = offset;
    while (from > 0 && offset - from < 300 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String token = text.substring(from, offset);
    return token.contains("://") || token.contains("www.");
  }

  /** Whether the letters before this offset are capitals only, as in CO2 or SARS-CoV2. */
  private static boolean isAbbreviation(String text, int offset) {
    int capitals = 0;
    int at = offset - 1;
    while (at >= 0 && Character.isLetter(text.charAt(at)) && offset - at <= 5) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      at--;
    }
    return capitals == offset - 1 - at || text.charAt(offset - 1) == 'V';
  }

  private @Nullable Candidate best(List<Candidate> candidates, Block note, int last) {
    int page = document.pageAt(note.span().start());
    return candidates.stream()
        .min(
            Comparator.<Candidate>comparingInt(c -> Math.abs(c.page() - page))
                .thenComparingInt(Candidate::rank)
                .thenComparing(c -> c.span().start() < last)
                .thenComparing(Candidate::span))
        .orElse(null);
  }
}
