package nl.kamerlens.reference;

import java.util.List;
import java.util.Optional;

/**
 * Publications cited by their identifier: {@code kst-35373-1}, {@code 2021D14738}, in links too.
 */
final class IdentifierForm implements CitationForm {
  @Override
  public List<Reference> read(Head head) {
    String written = head.group("id");
    if (written == null) {
      return List.of();
    }
    String value = written.replace(" ", "").replaceAll("(?i)%3A", ":");
    Optional<PublicationId> id = PublicationId.parse(value);
    return id.map(found -> List.of(head.reference(head.span(), found))).orElse(List.of());
  }
}
