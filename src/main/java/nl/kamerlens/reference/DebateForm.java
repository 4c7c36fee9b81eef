package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are said without their dossier: {@code de motie op stuk nr. 471}.
 *
 * <p>The dossier is the one that the same document prints beside the number ({@code Zij krijgt nr.
 * 471 (29398).}), else that of the debate itself. Without either nothing is found.
 */
final class DebateForm implements CitationForm {
  private static final int LONGEST_LIST = 60;

  private final KamerstukGrammar grammar;

  DebateForm(KamerstukGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Reference> read(Head head) {
    String written = head.group("number");
    if (written == null) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    Cursor cursor = head.cursor();
    boolean plural = head.group("plural") != null;
    Span span = new Span(head.groupStart("number"), head.groupEnd("number"));
    @Nullable NumberMark number = new NumberMark(written, span, plural, true);
    Span place = head.span();
    while (number != null && found.size() < LONGEST_LIST) {
      add(head, number.value(), place, found);
      NumberMark last = grammar.rangeEnd(cursor, number);
      if (last != null) {
        addRange(head, number, last, found);
        number = last;
      }
      number = grammar.next(cursor, number, plural);
      place = number == null ? place : number.span();
    }
    return found;
  }

  private static void addRange(
      Head head, NumberMark first, NumberMark last, List<Reference> found) {
    int to = Integer.parseInt(last.value());
    for (int n = Integer.parseInt(first.value()) + 1; n <= to; n++) {
      Span range = new Span(first.span().start(), last.span().end());
      add(head, "" + n, n == to ? last.span() : range, found);
    }
  }

  private static void add(Head head, String number, Span place, List<Reference> found) {
    String beside = head.reading().dossierOf(number);
    String own = "false".equals(head.attribute("own")) ? null : head.reading().metadata().dossier();
    String dossier = beside != null ? beside : own;
    if (dossier != null) {
      found.add(head.reference(place, PublicationId.kamerstuk(dossier, number, null, null)));
    }
  }
}
