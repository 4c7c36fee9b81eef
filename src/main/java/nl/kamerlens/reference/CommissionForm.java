package nl.kamerlens.reference;

import java.util.List;
import java.util.Locale;
import nl.kamerlens.reference.PublicationId.Kind;

/**
 * Documents of the European Commission: {@code COM(2020)761} is {@code COM(2020) 761}.
 *
 * <p>Their CELEX number is not derived: its letters do not follow from the text.
 */
final class CommissionForm implements CitationForm {
  @Override
  public List<Reference> read(Head head) {
    String what = head.group("what");
    String year = head.group("year");
    String number = head.group("number");
    if (what == null || year == null || number == null) {
      return List.of();
    }
    String plain = number.replaceFirst("^0+(?=\\d)", "");
    String value = what.toUpperCase(Locale.ROOT) + "(" + year + ") " + plain;
    return List.of(head.reference(head.span(), PublicationId.of(Kind.EU, value)));
  }
}
