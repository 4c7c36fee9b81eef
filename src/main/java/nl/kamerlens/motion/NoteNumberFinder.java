package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds a motie's number in the footnote that is called behind it: {@code moties Boswijk
 * meegenomen¹¹}.
 *
 * <p>A footnote that names letters or answers gives no number of a motie.
 */
final class NoteNumberFinder {
  private static final int FARTHEST = 350;

  private final AnalyzedText text;
  private final List<Reference> references;
  private final Matcher letter;
  private final Matcher foreign;

  NoteNumberFinder(AnalyzedText text, List<Reference> references, RuleSet rules) {
    this.text = text;
    this.references =
        references.stream()
            .filter(r -> text.passageAt(r.span().start()).isFootnote())
            .sorted(Comparator.comparing(Reference::span))
            .toList();
    this.letter = rules.fragmentPattern("other-document").matcher(text.content());
    this.foreign = rules.fragmentPattern("foreign").matcher(text.content());
  }

  /**
   * Numbers from a footnote.
   *
   * @param position where its mark stood
   */
  record NoteNumbers(String label, int position, List<PublicationId> ids) {}

  /** The numbers of the first footnote that is called between here and the limit; null if none. */
  @Nullable NoteNumbers after(int from, int limit) {
    NoteCall call = firstCall(from, Math.min(limit, from + FARTHEST));
    if (call == null || foreign.region(from, call.position()).find()) {
      return null;
    }
    Optional<Passage> note = text.noteOf(call);
    List<PublicationId> ids = note.isEmpty() ? List.of() : idsIn(note.get().span());
    return ids.isEmpty() ? null : new NoteNumbers(call.label(), call.position(), ids);
  }

  private @Nullable NoteCall firstCall(int from, int limit) {
    List<NoteCall> calls = text.noteCalls();
    int low = 0;
    int high = calls.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (calls.get(middle).position() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < calls.size() && calls.get(low).position() <= limit ? calls.get(low) : null;
  }

  private List<PublicationId> idsIn(Span note) {
    List<PublicationId> ids = new ArrayList<>();
    int before = note.start();
    for (Reference reference : references.subList(firstIn(note), references.size())) {
      if (!note.contains(reference.span())) {
        break;
      }
      // The announcing word counts: "Kamerbrief 30821 nr.72".
      boolean other = letter.region(before, reference.span().end()).find();
      before = reference.span().end();
      if (reference.id().kind() == Kind.KAMERSTUK && !reference.attachment() && !other) {
        ids.add(reference.id());
      }
    }
    return ids;
  }

  private int firstIn(Span note) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).span().start() < note.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
