package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Citations by dossier and number: {@code Kamerstukken 32 735 en 35 207, nr. 339}.
 *
 * <p>The rule has read the announcing words. What follows is one or more dossiers and a number,
 * then pages, a bijlage, further numbers ({@code , nr. 684 en 685}) and further dossiers with their
 * own numbers ({@code en 27 879 nr. 75}). Several dossiers before one number are one document.
 *
 * <p>Where the text does not tell a number from a dossier's suffix ({@code 21501-33}, {@code
 * 35302-F}), the identifier is the dossier without it, which holds either way, and {@code
 * ambiguous} has both readings.
 */
final class KamerstukForm implements CitationForm {
  private static final int LONGEST_LIST = 60;
  private static final int FARTHEST_BUDGET = 200;

  private final KamerstukGrammar grammar;
  private final Set<String> dossiers;

  /**
   * @param dossiers known dossiers with their suffixes, to settle what is ambiguous; may be empty
   */
  KamerstukForm(KamerstukGrammar grammar, Set<String> dossiers) {
    this.grammar = grammar;
    this.dossiers = dossiers;
  }

  @Override
  public List<Reference> read(Head head) {
    return new Scan(head).read();
  }

  /** The reading of one citation. */
  private final class Scan {
    private final Head head;
    private final Cursor cursor;
    private final List<Reference> found = new ArrayList<>();
    private @Nullable String vergaderjaar;

    Scan(Head head) {
      this.head = head;
      this.cursor = head.cursor();
      this.vergaderjaar = head.session().map(SessionYear::toString).orElse(null);
    }

    List<Reference> read() {
      String before = head.group("before");
      before = before == null ? head.group("letter") : before;
      if (before != null) {
        return reversed(before);
      }
      int start = head.start();
      while (found.size() < LONGEST_LIST && readGroup(start)) {
        int end = cursor.at();
        if (!head.isMarked() || !grammar.joint(cursor)) {
          cursor.moveTo(end);
          break;
        }
        start = cursor.at();
      }
      return found;
    }

    /** Dossiers, their number and what follows it. */
    private boolean readGroup(int start) {
      List<DossierMark> group = new ArrayList<>();
      do {
        DossierMark dossier = grammar.dossier(cursor);
        if (dossier == null) {
          return false;
        }
        group.add(dossier);
      } while (group.size() < 8 && grammar.joint(cursor));
      if (isStranger(group.get(0))) {
        return false;
      }
      int behindDossiers = cursor.at();
      String session = grammar.session(cursor);
      if (session != null) {
        vergaderjaar = SessionYear.parse(session).map(SessionYear::toString).orElse(null);
      }
      boolean weak = head.isMarked() || "true".equals(head.attribute("comma"));
      NumberMark number =
          grammar.number(cursor, weak, head.isBracketed(), "I".equals(head.chamber()));
      number = number == null && !head.isMarked() ? grammar.closedLetter(cursor) : number;
      if (number == null) {
        cursor.moveTo(behindDossiers);
        return wholeDossiers(start, group);
      }
      if (!number.certain() || isCouncilOrNumber(group, number)) {
        return ambiguous(start, group, number);
      }
      readNumbers(start, group, number);
      return true;
    }

    /** Whether the rule asks for a dossier that the document knows, and this is none. */
    private boolean isStranger(DossierMark dossier) {
      return "true".equals(head.attribute("known")) && !head.reading().knows(dossier.id());
    }

    private boolean isCouncilOrNumber(List<DossierMark> group, NumberMark number) {
      DossierMark last = group.get(group.size() - 1);
      return last.suffix() == null
          && grammar.isCouncilDossier(last.number())
          && number.value().length() == 2
          && head.text().content().charAt(number.span().start() - 1) == '-';
    }

    private void readNumbers(int start, List<DossierMark> group, NumberMark first) {
      List<String> also = group.stream().skip(1).map(DossierMark::id).toList();
      String dossier = group.get(0).id();
      NumberMark number = first;
      int from = start;
      boolean plural = number.plural();
      while (number != null && found.size() < LONGEST_LIST) {
        int behind = Math.max(cursor.at(), number.span().end());
        cursor.moveTo(behind);
        plural |= number.plural();
        add(dossier, number, from, also);
        NumberMark last = grammar.rangeEnd(cursor, number);
        if (last != null) {
          addRange(dossier, number, last, also);
          number = last;
        }
        readPins();
        NumberMark next = grammar.next(cursor, number, plural);
        from = next == null ? 0 : next.span().start();
        number = next;
      }
    }

    private void add(String dossier, NumberMark number, int from, List<String> also) {
      PublicationId id =
          PublicationId.kamerstuk(dossier, number.value(), vergaderjaar, head.chamber());
      found.add(reference(new Span(from, cursor.at()), id).withAlso(also));
    }

    /** The numbers between share the range as their place; the last one has its own. */
    private void addRange(String dossier, NumberMark first, NumberMark last, List<String> also) {
      int to = Integer.parseInt(last.value());
      for (int n = Integer.parseInt(first.value()) + 1; n <= to; n++) {
        Span span = n == to ? last.span() : new Span(first.span().start(), last.span().end());
        PublicationId id = PublicationId.kamerstuk(dossier, "" + n, vergaderjaar, head.chamber());
        found.add(reference(span, id).withAlso(also));
      }
    }

    /** Pages and a bijlage belong to the reference before them. */
    private void readPins() {
      int end = cursor.at();
      boolean attachment = grammar.bijlage(cursor);
      String page = grammar.page(cursor);
      attachment |= grammar.bijlage(cursor);
      if (cursor.at() == end) {
        return;
      }
      int last = found.size() - 1;
      found.set(last, found.get(last).withPins(cursor.at(), attachment, page));
    }

    /** Dossiers without a number: each is cited as a whole, where a word says that it is one. */
    private boolean wholeDossiers(int start, List<DossierMark> group) {
      if ("false".equals(head.attribute("whole")) || group.get(0).number().length() < 5) {
        return false;
      }
      addWhole(group.get(0), start);
      for (DossierMark dossier : group.subList(1, group.size())) {
        cursor.moveTo(dossier.span().end());
        if (!grammar.endsHere(cursor)) {
          cursor.moveTo(found.get(found.size() - 1).span().end());
          return false;
        }
        addWhole(dossier, dossier.span().start());
      }
      addRangeOfDossiers(group.get(group.size() - 1));
      return true;
    }

    /** {@code 36 602 tot en met 36 608}: the dossiers between share the range as their place. */
    private void addRangeOfDossiers(DossierMark first) {
      DossierMark last = first.suffix() == null ? grammar.rangeEnd(cursor, first) : null;
      if (last == null) {
        return;
      }
      int to = Integer.parseInt(last.number());
      for (int n = Integer.parseInt(first.number()) + 1; n <= to; n++) {
        Span span = n == to ? last.span() : new Span(first.span().start(), last.span().end());
        PublicationId id = PublicationId.dossier("" + n, vergaderjaar, head.chamber());
        found.add(reference(span, id));
      }
    }

    private void addWhole(DossierMark dossier, int from) {
      PublicationId id = PublicationId.dossier(dossier.id(), vergaderjaar, head.chamber());
      Span span = new Span(from, dossier.span().end());
      found.add(reference(span, id));
      cursor.moveTo(span.end());
    }

    private boolean ambiguous(int start, List<DossierMark> group, NumberMark number) {
      String dossier = group.get(0).number();
      String longer = dossier + "-" + number.value();
      PublicationId document =
          PublicationId.kamerstuk(dossier, number.value(), vergaderjaar, head.chamber());
      PublicationId whole = PublicationId.dossier(longer, vergaderjaar, head.chamber());
      Span span = new Span(start, cursor.at());
      if (dossiers.contains(longer) || number.isLetters() && isBudget(start)) {
        found.add(reference(span, whole));
      } else if (dossiers.contains(dossier)) {
        found.add(reference(span, document));
      } else {
        PublicationId shared = PublicationId.dossier(dossier, vergaderjaar, head.chamber());
        found.add(reference(span, shared).withAmbiguous(List.of(document.value(), whole.value())));
      }
      return true;
    }

    /** The Tweede Kamer has no letters; with its budget a dossier is cited by its chapter. */
    private boolean isBudget(int start) {
      int sentence = head.text().sentenceAt(start).span().start();
      int from = Math.max(sentence, start - FARTHEST_BUDGET);
      return "II".equals(head.chamber())
          || grammar.isBudget(head.text().content().substring(Math.min(from, start), start));
    }

    /** {@code nr. 203(28286)}: the number has been read, the dossier follows. */
    private List<Reference> reversed(String number) {
      DossierMark dossier = grammar.bracketedDossier(cursor);
      if (dossier == null || !grammar.endsHere(cursor)) {
        return List.of();
      }
      PublicationId id =
          PublicationId.kamerstuk(dossier.id(), number, vergaderjaar, head.chamber());
      Span span = new Span(head.start(), dossier.span().end());
      found.add(reference(span, id));
      return found;
    }

    private Reference reference(Span span, PublicationId id) {
      return head.reference(span, id).withPins(span.end(), head.group("attachment") != null, null);
    }
  }
}
