package nl.kamerlens.motion;

import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import org.jspecify.annotations.Nullable;

/** A motie as it is named, before it is known what the document says it does with it. */
record Mention(
    Span span,
    List<String> members,
    boolean cs,
    @Nullable PublicationId id,
    @Nullable String footnote) {
  Mention {
    members = List.copyOf(members);
  }
}
