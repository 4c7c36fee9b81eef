package nl.kamerlens.motion;

import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * A motie that a document speaks of.
 *
 * @param span where it stands in the read text: from {@code motie} to the end of its members or
 *     number
 * @param id the motie's own Kamerstuk; null where neither the text nor its footnote gives it
 * @param members surnames as written, prefixes kept
 * @param cs whether others signed it with them
 * @param relation what the document says it does with it
 * @param cue the phrase that decides the relation; null for a mere citation
 * @param footnote the mark of the footnote from which the id comes; null where it is in the text
 */
public record Motion(
    Span span,
    @Nullable PublicationId id,
    List<String> members,
    boolean cs,
    Relation relation,
    @Nullable String cue,
    @Nullable String footnote) {
  /** What is done with a motie; the name in lower case stands in the tables. */
  public enum Relation {
    EXECUTES,
    ANSWERS,
    CITES
  }

  public Motion {
    members = List.copyOf(members);
  }

  Motion withId(PublicationId number) {
    return new Motion(span, number, members, cs, relation, cue, footnote);
  }
}
