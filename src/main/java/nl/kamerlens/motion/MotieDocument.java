package nl.kamerlens.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motie's own document.
 *
 * @param members those whom its title names, spelled as they signed; all signatories where there is
 *     no title
 * @param cs whether the title adds {@code c.s.}
 * @param signatories all names below it
 * @param proposed the day on which it was proposed, as printed; null where it is not
 * @param considerations what it takes into account, one item each, without the last comma
 * @param dictum what it asks or declares, one item a verzoek
 */
public record MotieDocument(
    List<String> members,
    boolean cs,
    List<String> signatories,
    @Nullable String proposed,
    List<String> considerations,
    List<String> dictum) {
  public MotieDocument {
    members = List.copyOf(members);
    signatories = List.copyOf(signatories);
    considerations = List.copyOf(considerations);
    dictum = List.copyOf(dictum);
  }

  /** Those who proposed it: all signatories where the title adds {@code c.s.}, else its members. */
  public List<String> authors() {
    return cs && !signatories.isEmpty() ? signatories : members;
  }
}
