package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Block;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;

/**
 * Tells what a document says of itself in its running heads and letterhead from what it cites.
 *
 * <p>A foot such as {@code Tweede Kamer, vergaderjaar 2021–2022, 35 207, nr. 60} is the document
 * itself if no other one stands beside it; several different ones are footnotes that look alike.
 */
final class SelfReferences {
  private static final Set<Kind> OWN_NUMBERS =
      Set.of(Kind.KAMERSTUK, Kind.AANHANGSEL, Kind.HANDELINGEN);

  /** How many passages the head of a document has at most. */
  private static final int HEAD = 12;

  private final AnalyzedText text;
  private final Set<String> own;

  private SelfReferences(AnalyzedText text, Set<String> own) {
    this.text = text;
    this.own = own;
  }

  static List<Reference> settle(AnalyzedText text, Metadata metadata, List<Reference> found) {
    Set<String> feet = new HashSet<>();
    for (Reference reference : found) {
      if (OWN_NUMBERS.contains(reference.id().kind()) && isFurniture(text, reference)) {
        feet.add(reference.id().value());
      }
    }
    Set<String> own = own(feet);
    if (metadata.id() != null) {
      own.add(metadata.id());
    }
    SelfReferences settling = new SelfReferences(text, own);
    List<Reference> settled = new ArrayList<>(found.size());
    found.forEach(reference -> settling.settle(reference, settled));
    return settled;
  }

  /** An Aanhangsel prints its identifier; any other number in its feet is a footnote's. */
  private static Set<String> own(Set<String> feet) {
    Set<String> own = new HashSet<>(feet);
    if (own.stream().anyMatch(id -> id.startsWith("ah-"))) {
      own.removeIf(id -> !id.startsWith("ah-"));
    }
    if (own.size() > 1) {
      own.clear();
    }
    return own;
  }

  private void settle(Reference reference, List<Reference> settled) {
    if (isOwnKenmerk(reference) || isOwnFoot(reference) || isOwnHead(reference)) {
      settled.add(reference.asSelf());
    } else if (!isFurniture(text, reference) || mayStandInFurniture(reference)) {
      settled.add(reference);
    }
  }

  /**
   * In address blocks and running heads, single numbers are nothing; the subject of a letter may
   * name a law with its number in brackets.
   */
  private static boolean mayStandInFurniture(Reference reference) {
    return reference.id().kind() != Kind.DOSSIER
        || reference.rule().startsWith("link")
        || reference.rule().equals("bracketed-whole");
  }

  /** Nobody cites himself in full: such a form in the text is a foot that was not told apart. */
  private boolean isOwnFoot(Reference reference) {
    return own.contains(reference.id().value())
        && (isFurniture(text, reference)
            || reference.rule().equals("chamber")
            || reference.rule().equals("identifier"));
  }

  /**
   * The dossier with its title above the document's number ({@code 21 501-20 Europese Raad}), or
   * the place of a debate in the Handelingen, on a line of its own.
   */
  private boolean isOwnHead(Reference reference) {
    Passage passage = text.passageAt(reference.span().start());
    int last = Math.min(HEAD, text.passages().size()) - 1;
    if (passage.span().start() > text.passages().get(last).span().start()) {
      return false;
    }
    return switch (reference.id().kind()) {
      case DOSSIER ->
          reference.confidence() == Reference.Confidence.BARE
              && reference.span().start() == passage.span().start();
      case HANDELINGEN -> reference.span().start() == 0 || passage.span().equals(reference.span());
      default -> false;
    };
  }

  /** Behind its label, in a running head, or alone on a line. */
  private boolean isOwnKenmerk(Reference reference) {
    if (reference.id().kind() != Kind.KENMERK || reference.rule().equals("kenmerk-uw")) {
      return false;
    }
    Passage passage = text.passageAt(reference.span().start());
    return reference.rule().equals("kenmerk-own")
        || passage.kind() == Block.Kind.FURNITURE
        || reference.rule().equals("kenmerk-bare")
            && (passage.span().equals(reference.span()) || isOwnTitle(passage));
  }

  /** {@code Regeling van de Minister van … nr. WJZ/35207810, tot wijziging van …}. */
  private boolean isOwnTitle(Passage passage) {
    String title = passage.span().of(text.content());
    return passage.span().start() == text.passages().get(0).span().start()
        && (title.startsWith("Regeling van") || title.startsWith("Besluit van"));
  }

  private static boolean isFurniture(AnalyzedText text, Reference reference) {
    return text.passageAt(reference.span().start()).kind() == Block.Kind.FURNITURE;
  }
}
