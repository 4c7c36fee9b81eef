package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import org.jspecify.annotations.Nullable;

/** Issues of the gazettes: {@code Stb. 2017, 479 en 480}, {@code Stcrt. 2009, nr. 9231}. */
final class GazetteForm implements CitationForm {
  private static final int LONGEST_LIST = 60;

  private final Kind kind;
  private final KamerstukGrammar grammar;

  GazetteForm(Kind kind, KamerstukGrammar grammar) {
    this.kind = kind;
    this.grammar = grammar;
  }

  @Override
  public List<Reference> read(Head head) {
    String year = head.group("year");
    String written = head.group("number");
    if (year == null || written == null) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    found.add(head.reference(head.span(), PublicationId.gazette(kind, year, plain(written))));
    if (head.groupEnd("number") == head.end()) {
      Span span = new Span(head.groupStart("number"), head.groupEnd("number"));
      addNext(head, year, new NumberMark(plain(written), span, false, true), found);
    }
    return found;
  }

  private void addNext(Head head, String year, NumberMark first, List<Reference> found) {
    Cursor cursor = head.cursor();
    @Nullable NumberMark number = first;
    while (number != null && found.size() < LONGEST_LIST) {
      NumberMark last = grammar.rangeEnd(cursor, number);
      if (last != null) {
        addRange(head, year, number, last, found);
        number = last;
      }
      number = grammar.next(cursor, number, false);
      if (number != null) {
        add(head, year, number.value(), number.span(), found);
      }
    }
  }

  private void addRange(
      Head head, String year, NumberMark first, NumberMark last, List<Reference> found) {
    int to = Integer.parseInt(last.value());
    for (int n = Integer.parseInt(first.value()) + 1; n <= to; n++) {
      Span range = new Span(first.span().start(), last.span().end());
      add(head, year, "" + n, n == to ? last.span() : range, found);
    }
  }

  private void add(Head head, String year, String number, Span span, List<Reference> found) {
    found.add(head.reference(span, PublicationId.gazette(kind, year, plain(number))));
  }

  private static String plain(String number) {
    return number.replaceAll("[. ]", "").replaceFirst("^0+(?=\\d)", "");
  }
}
