package nl.kamerlens.motion;

import java.util.List;
import java.util.stream.Stream;

/**
 * The members of one motie as they are printed together: {@code Segers/Van der Staaij c.s.}
 *
 * @param names surnames as written
 * @param cs whether others are said to have signed too
 * @param end the offset behind the last name, or behind {@code c.s.}
 */
record MemberGroup(List<String> names, boolean cs, int end) {
  MemberGroup {
    names = List.copyOf(names);
  }

  /** The members of all these groups, as of one motie. */
  static MemberGroup merged(List<MemberGroup> groups) {
    Stream<String> names = groups.stream().flatMap(g -> g.names().stream());
    boolean cs = groups.stream().anyMatch(MemberGroup::cs);
    return new MemberGroup(names.toList(), cs, groups.get(groups.size() - 1).end());
  }
}
