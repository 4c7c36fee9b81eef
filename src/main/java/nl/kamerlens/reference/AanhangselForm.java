package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Answers to written questions: {@code Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028}.
 *
 * <p>The number in the register, {@code 242501244}, holds the session year: ah-tk-20242025-1244.
 */
final class AanhangselForm implements CitationForm {
  private final KamerstukGrammar grammar;

  AanhangselForm(KamerstukGrammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public List<Reference> read(Head head) {
    String register = head.group("register");
    if (register != null) {
      return List.of(head.reference(head.span(), register(register)));
    }
    Optional<SessionYear> year = head.session();
    String written = head.group("number");
    if (year.isEmpty() || written == null) {
      return List.of();
    }
    String chamber = head.chamber() == null ? "II" : head.chamber();
    return numbers(head, year.get(), written, chamber);
  }

  private List<Reference> numbers(Head head, SessionYear year, String written, String chamber) {
    List<Reference> found = new ArrayList<>();
    Cursor cursor = head.cursor();
    boolean plural = head.group("plural") != null;
    Span first = new Span(head.groupStart("number"), head.groupEnd("number"));
    @Nullable NumberMark number = new NumberMark(written, first, plural, true);
    int from = head.start();
    int end = head.end();
    while (number != null && found.size() < 60) {
      found.add(
          head.reference(
              new Span(from, end), PublicationId.aanhangsel(year, number.value(), chamber)));
      number = grammar.next(cursor, number, plural);
      if (number != null) {
        from = number.span().start();
        end = number.span().end();
      }
    }
    return found;
  }

  private static PublicationId register(String digits) {
    int start = 2000 + Integer.parseInt(digits.substring(0, 2));
    String number = digits.substring(4).replaceFirst("^0+", "");
    return PublicationId.aanhangsel(new SessionYear(start, start + 1), number, "II");
  }
}
