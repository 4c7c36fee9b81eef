package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamerlens.document.Span;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.reference.Reference;

/**
 * Gives moties that are named without a number the one that a hyperlink on their words leads to.
 */
public final class LinkedMotions {
  /** No linked words are longer. */
  private static final int LONGEST = 300;

  private LinkedMotions() {}

  /**
   * The same moties, with the numbers of hyperlinks.
   *
   * @param links the citations by hyperlinks; of several on one motie none is taken
   */
  public static List<Motion> number(List<Motion> motions, List<Reference> links) {
    if (links.isEmpty()) {
      return motions;
    }
    NavigableMap<Integer, Reference> byStart = new TreeMap<>();
    links.forEach(link -> byStart.put(link.span().start(), link));
    List<Motion> numbered = new ArrayList<>();
    for (Motion motion : motions) {
      Set<PublicationId> ids = motion.id() == null ? idsOn(motion.span(), byStart) : Set.of();
      numbered.add(ids.size() == 1 ? motion.withId(ids.iterator().next()) : motion);
    }
    return numbered;
  }

  private static Set<PublicationId> idsOn(Span motion, NavigableMap<Integer, Reference> links) {
    return links.subMap(motion.start() - LONGEST, true, motion.end(), false).values().stream()
        .filter(l -> l.id().kind() == Kind.KAMERSTUK && l.span().overlaps(motion))
        .map(Reference::id)
        .collect(Collectors.toSet());
  }
}
