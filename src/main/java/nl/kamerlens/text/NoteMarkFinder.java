package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.NoteMark;
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
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[.,;:?!)\\]”’»\"'…%])(?<strong>\\d{1,3})(?![\\d\\p{L}%]|[.,]\\d)"
              + "|(?<=\\p{L})(?<word>\\d{1,3})(?![\\d\\p{L}%]|[.,]\\d)"
              + "|(?<=\\b(?:19|20)\\d\\d)(?<year>\\d{1,3})(?!\\d)"
              + "|(?<bracket>\\[\\d{1,3}\\])"
              + "|(?<=[\\p{L}”’»\"'.?!)]) ?(?<paren>\\d{1,2}\\))");

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
   * @param rank 0 where a number is hardly anything else, 1 behind a word, 2 behind an abbreviation
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
    Matcher matcher = GLUED.matcher(text);
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE || block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      matcher.region(block.span().start(), block.span().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        Span span = span(matcher);
        if (isPartOfLink(text, span.start())) {
          continue;
        }
        int rank = matcher.group("word") == null ? 0 : isAbbreviation(text, span.start()) ? 2 : 1;
        found
            .computeIfAbsent(span.of(text), key -> new ArrayList<>())
            .add(new Candidate(span, rank, document.pageAt(span.start())));
      }
    }
    return found;
  }

  private static Span span(Matcher matcher) {
    for (String group : List.of("strong", "word", "year", "bracket", "paren")) {
      if (matcher.group(group) != null) {
        return new Span(matcher.start(group), matcher.end(group));
      }
    }
    throw new IllegalStateException("one alternative matched");
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
