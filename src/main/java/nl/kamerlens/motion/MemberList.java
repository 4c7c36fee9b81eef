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

  MemberGroup merged() {
    return MemberGroup.merged(groups);
  }
}
