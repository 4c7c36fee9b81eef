package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.document.Block;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.text.AnalyzedText;

/**
 * Tells what a document says of itself in its running heads and letterhead from what it cites.
 *
 * <p>A foot such as {@code Tweede Kamer, vergaderjaar 2021–2022, 35 207, nr. 60} is the document
 * itself if no other one stands beside it; several different ones are footnotes that look alike.
 */
final class SelfReferences {
  private static final Set<Kind> OWN_NUMBERS =
      Set.of(Kind.KAMERSTUK, Kind.AANHANGSEL, Kind.HANDELINGEN);

  private SelfReferences() {}

  static List<Reference> settle(AnalyzedText text, List<Reference> found) {
    Map<String, Integer> feet = new HashMap<>();
    boolean aanhangsel = false;
    for (Reference reference : found) {
      if (isFurniture(text, reference) && OWN_NUMBERS.contains(reference.id().kind())) {
        feet.merge(reference.id().value(), 1, Integer::sum);
        aanhangsel |= reference.id().kind() == Kind.AANHANGSEL;
      }
    }
    List<Reference> settled = new ArrayList<>(found.size());
    for (Reference reference : found) {
      if (isOwnKenmerk(text, reference)) {
        settled.add(self(reference));
      } else if (!isFurniture(text, reference)) {
        settled.add(reference);
      } else if (reference.id().kind() == Kind.KENMERK && !reference.rule().contains("uw")) {
        settled.add(self(reference));
      } else if (OWN_NUMBERS.contains(reference.id().kind())) {
        boolean own = aanhangsel ? reference.id().kind() == Kind.AANHANGSEL : feet.size() == 1;
        settled.add(own ? self(reference) : reference);
      } else if (reference.id().kind() != Kind.DOSSIER || reference.rule().startsWith("link")) {
        settled.add(reference);
      }
    }
    return settled;
  }

  /** Behind its label, or alone on a line, as running heads have it. */
  private static boolean isOwnKenmerk(AnalyzedText text, Reference reference) {
    return reference.rule().equals("kenmerk-own")
        || reference.rule().equals("kenmerk-bare")
            && text.passageAt(reference.span().start()).span().equals(reference.span());
  }

  private static boolean isFurniture(AnalyzedText text, Reference reference) {
    return text.passageAt(reference.span().start()).kind() == Block.Kind.FURNITURE;
  }

  private static Reference self(Reference reference) {
    return new Reference(
        reference.span(),
        reference.id(),
        reference.attachment(),
        reference.page(),
        reference.also(),
        true,
        reference.confidence(),
        reference.ambiguous(),
        reference.warnings(),
        reference.rule());
  }
}
