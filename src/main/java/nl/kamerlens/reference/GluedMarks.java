package nl.kamerlens.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.NoteCall;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Takes footnote marks off the numbers that they are glued to: {@code nr. 8317} at mark 17.
 *
 * <p>Only where the text has the evidence: there is a footnote 17, nothing else in the text calls
 * it, and the mark before this place is 16 or the one behind it 18.
 */
final class GluedMarks {
  private final AnalyzedText text;
  private final Set<String> open = new HashSet<>();

  private GluedMarks(AnalyzedText text) {
    this.text = text;
    for (Passage passage : text.passages()) {
      String label = passage.label();
      if (label != null && label.length() < 4 && label.chars().allMatch(Character::isDigit)) {
        open.add(label);
      }
    }
    text.noteCalls().forEach(call -> open.remove(call.label()));
  }

  static List<Reference> mend(AnalyzedText text, List<Reference> found) {
    GluedMarks marks = new GluedMarks(text);
    return marks.open.isEmpty() ? found : found.stream().map(marks::mend).toList();
  }

  private Reference mend(Reference reference) {
    String number = reference.id().number();
    String dossier = reference.id().dossier();
    if (reference.id().kind() != Kind.KAMERSTUK || number == null || dossier == null) {
      return reference;
    }
    Span span = reference.span();
    boolean last = span.of(text.content()).endsWith(number);
    String mark = last && !text.passageAt(span.start()).isFootnote() ? mark(number, span) : null;
    if (mark == null) {
      return reference;
    }
    String own = number.substring(0, number.length() - mark.length());
    PublicationId id =
        PublicationId.kamerstuk(
            dossier, own, reference.id().vergaderjaar(), reference.id().chamber());
    return reference
        .withId(new Span(span.start(), span.end() - mark.length()), id)
        .withWarning("footnote mark " + mark + " taken off number " + number);
  }

  private @Nullable String mark(String number, Span span) {
    for (int length = Math.min(3, number.length() - 1); length > 0; length--) {
      String mark = number.substring(number.length() - length);
      if (open.contains(mark) && isBetweenNeighbours(Integer.parseInt(mark), span.end())) {
        return mark;
      }
    }
    return null;
  }

  private boolean isBetweenNeighbours(int mark, int offset) {
    String before = "";
    String behind = "";
    for (NoteCall call : text.noteCalls()) {
      if (call.position() <= offset) {
        before = call.label();
      } else if (behind.isEmpty()) {
        behind = call.label();
      }
    }
    return before.equals("" + (mark - 1)) || behind.equals("" + (mark + 1));
  }
}
