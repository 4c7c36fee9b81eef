package nl.kamerlens.motion;

import java.util.List;

/**
 * The members behind {@code motie}, or behind its number.
 *
 * @param groups one for each motie that is named by its members alone ({@code moties Boswijk en
 *     Paternotte}); in the form {@code van de leden A, B en C} one for each comma too
 * @param listed whether {@code lid} or {@code leden} announces them
 */
record MemberList(List<MemberGroup> groups, boolean listed) {
  MemberList {
    groups = List.copyOf(groups);
  }

  int end() {
    return groups.get(groups.size() - 1).end();
  }

  /** The same members as those of one motie, where each motie of a list has its own number. */
  MemberList asOne() {
    return new MemberList(List.of(merged()), listed);
  }

  MemberGroup merged() {
    return MemberGroup.merged(groups);
  }
}
