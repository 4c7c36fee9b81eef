package nl.kamerlens.reference;

import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number whose dossier stands before it in the same sentence or footnote: {@code Kamerstuk 29
 * 398, nr. 220 over de apk en nr. 225 over de weg}.
 *
 * <p>Any other citation in between blocks the way.
 */
final class ShortForm implements CitationForm {
  private static final int FARTHEST = 250;

  @Override
  public List<Reference> read(Head head) {
    Reference last = head.reading().last();
    String number = head.group("number");
    if (last == null || number == null || !isNear(head, last)) {
      return List.of();
    }
    PublicationId id = last.id();
    @Nullable String dossier = id.kind() == Kind.KAMERSTUK ? id.dossier() : null;
    return dossier == null
        ? List.of()
        : List.of(
            head.reference(
                    head.span(),
                    PublicationId.kamerstuk(dossier, number, id.vergaderjaar(), id.chamber()))
                .withAntecedent(last.span()));
  }

  private static boolean isNear(Head head, Reference last) {
    int start = head.start();
    if (last.self() || start - last.span().end() > FARTHEST) {
      return false;
    }
    Span sentence = head.text().sentenceAt(start).span();
    return sentence.start() <= last.span().start()
        || head.passage().isFootnote() && head.passage().span().start() <= last.span().start();
  }
}
