package nl.kamerlens.reference;

import java.util.List;
import nl.kamerlens.reference.PublicationId.Kind;

/**
 * A ministry's own reference, as written: {@code BZDOC-348254057}, {@code kenmerk 2021-0000123456}.
 *
 * <p>The number decides the kind, not the noun: {@code kenmerk 2021Z13647} is a zaak.
 */
final class KenmerkForm implements CitationForm {
  @Override
  public List<Reference> read(Head head) {
    String written = head.group("id");
    if (written == null) {
      return List.of();
    }
    PublicationId id =
        PublicationId.parse(written)
            .filter(found -> found.kind() == Kind.ZAAK || found.kind() == Kind.DOCUMENT)
            .orElse(PublicationId.of(Kind.KENMERK, written));
    return List.of(head.reference(head.span(), id));
  }
}
