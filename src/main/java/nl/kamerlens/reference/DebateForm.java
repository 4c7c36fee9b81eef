package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are said without their dossier: {@code de motie op stuk nr. 471}.
 *
 * <p>The dossier is the one that the same document prints beside the number ({@code Zij krijgt nr.
 * 471 (29398).}) or behind the list ({@code nrs. 30 en 31 (33 118)}), else that of the debate
 * itself. Without either nothing is found.
 */
final class DebateForm implements CitationForm {
  private static final int LONGEST_LIST = 60;

  private static final Pattern OPENING = Pattern.compile(" ?\\((?=[1-3]\\d[. ]?\\d{3})");
  private static final Pattern CLOSING = Pattern.compile("\\)");

  private final KamerstukGrammar grammar;

  private record Item(String number, Span place) {}

  DebateForm(KamerstukGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Reference> read(Head head) {
    String written = head.group("number");
    if (written == null) {
      return List.of();
    }
    Cursor cursor = head.cursor();
    boolean plural = head.group("plural") != null;
    Span span = new Span(head.groupStart("number"), head.groupEnd("number"));
    @Nullable NumberMark number = new NumberMark(written, span, plural, true);
    List<Item> items = new ArrayList<>();
    Span place = head.span();
    while (number != null && items.size() < LONGEST_LIST) {
      items.add(new Item(number.value(), place));
      NumberMark last = grammar.rangeEnd(cursor, number);
      if (last != null) {
        addRange(number, last, items);
        number = last;
      }
      number = grammar.next(cursor, number, plural);
      place = number == null ? place : number.span();
    }
    return references(head, items, bracketedDossier(cursor, items));
  }

  /** {@code nrs. 30 en 31 (33 118)}: the dossier of all of them; null where none stands there. */
  private @Nullable DossierMark bracketedDossier(Cursor cursor, List<Item> items) {
    Span last = items.get(items.size() - 1).place();
    cursor.moveTo(Math.max(cursor.at(), last.end()));
    if (!cursor.skip(OPENING)) {
      return null;
    }
    DossierMark dossier = grammar.bracketedDossier(cursor);
    return dossier != null && cursor.sees(CLOSING) ? dossier : null;
  }

  private static List<Reference> references(
      Head head, List<Item> items, @Nullable DossierMark bracketed) {
    List<Reference> found = new ArrayList<>();
    for (Item item : items) {
      String dossier = bracketed == null ? dossier(head, item.number()) : bracketed.id();
      if (dossier != null) {
        PublicationId id = PublicationId.kamerstuk(dossier, item.number(), null, null);
        found.add(head.reference(item.place(), id));
      }
    }
    return found;
  }

  /** Of the number beside which the text prints it, else of the bill or the debate. */
  private static @Nullable String dossier(Head head, String number) {
    Reading reading = head.reading();
    boolean letter = Character.isLetter(number.charAt(0));
    String beside = reading.dossierOf(number);
    beside = beside == null && !letter ? reading.dossierNear(number) : beside;
    if (beside != null || "false".equals(head.attribute("own"))) {
      return beside;
    }
    String bill = letter ? null : reading.dossierDealtWith();
    return bill != null ? bill : reading.metadata().dossier();
  }

  private static void addRange(NumberMark first, NumberMark last, List<Item> items) {
    int to = Integer.parseInt(last.value());
    for (int n = Integer.parseInt(first.value()) + 1; n <= to; n++) {
      Span range = new Span(first.span().start(), last.span().end());
      items.add(new Item("" + n, n == to ? last.span() : range));
    }
  }
}
