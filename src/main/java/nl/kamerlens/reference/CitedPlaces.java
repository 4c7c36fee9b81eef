package nl.kamerlens.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** What a text cites, by number or without one, by the place where it stands. */
final class CitedPlaces {
  private final AnalyzedText text;
  private final TreeMap<Integer, Reference> references = new TreeMap<>();
  private final TreeMap<Integer, Cited> all = new TreeMap<>();

  /**
   * A place that cites something.
   *
   * @param id null where it does not follow
   * @param sort the sort of document; null for a number, which the words before it tell
   */
  record Cited(Span span, @Nullable PublicationId id, @Nullable String sort) {}

  CitedPlaces(AnalyzedText text, List<Reference> found) {
    this.text = text;
    for (Reference reference : found) {
      if (!reference.self()) {
        references.put(reference.span().start(), reference);
        all.put(reference.span().start(), new Cited(reference.span(), idOf(reference), null));
      }
    }
  }

  /** A dossier, or one of several documents, is not the document that is spoken of. */
  private static @Nullable PublicationId idOf(Reference reference) {
    boolean document = reference.id().kind() != Kind.DOSSIER && reference.ambiguous().isEmpty();
    return document ? reference.id() : null;
  }

  void add(Mention mention) {
    all.put(mention.span().start(), new Cited(mention.span(), mention.id(), mention.sort()));
  }

  /** Whether a number is cited within this stretch. */
  boolean overlaps(Span span) {
    Map.Entry<Integer, Reference> before = references.lowerEntry(span.end());
    return before != null && before.getValue().span().end() > span.start();
  }

  /** The first number cited from here on; null where there is none. */
  @Nullable Cited numberFrom(int offset) {
    Map.Entry<Integer, Reference> next = references.ceilingEntry(offset);
    return next == null ? null : all.get(next.getKey());
  }

  /** The last citation that begins before this place and not before the other; null if none. */
  @Nullable Cited lastBefore(int offset, int notBefore) {
    Map.Entry<Integer, Cited> last = all.lowerEntry(offset);
    return last == null || last.getKey() < notBefore ? null : last.getValue();
  }

  /** The only document cited within a stretch; null where there is none or there are several. */
  @Nullable Cited onlyOne(Span stretch) {
    Cited only = null;
    for (Cited cited : all.subMap(stretch.start(), stretch.end()).values()) {
      if (cited.id() == null || only != null && !cited.id().equals(only.id())) {
        return null;
      }
      only = only == null ? cited : only;
    }
    return only;
  }

  /** The words of the clause before a number, which say what sort of document it is. */
  String before(Cited cited) {
    int start = cited.span().start();
    int sentence = text.sentenceAt(start).span().start();
    int from = Math.max(Math.min(sentence, start), start - 120);
    return text.content().substring(from, cited.span().end());
  }
}
