package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a motie: {@code van de leden Leijten en Arib}, {@code Segers/Van Haersma
 * Buma}, {@code Paternotte c.s.}
 *
 * <p>Parties in brackets are read over. A hyphen separates members only where neither {@code leden}
 * nor {@code en} nor a slash does.
 */
final class MemberFinder {
  private static final Pattern PARTY =
      Pattern.compile(" ?\\((?<party>[\\p{L}\\d][\\p{L}\\d /,-]{0,40})\\)");
  private static final Pattern OTHERS =
      Pattern.compile(",? (?:c\\. ?s\\.?|cs\\.?|cum suis|e\\.a\\.)(?![\\p{L}\\d])");
  private static final Pattern SLASH = Pattern.compile(" ?/ ?");
  private static final String AGAIN =
      "(?:(?:(?:van )?(?:het |de )?)(?:Kamer)?(?:lid|leden) |mevrouw |de heer )?";
  private static final Pattern COMMA = Pattern.compile(", " + AGAIN);
  private static final Pattern AND = Pattern.compile(",? (?:en|&|alsmede) " + AGAIN);

  private final String content;
  private final MemberNames names;
  private final NameFinder nameFinder;
  private final Matcher announcer;
  private final Matcher subject;
  private final Matcher party;
  private final Matcher others;
  private final Matcher slash;
  private final Matcher comma;
  private final Matcher and;

  MemberFinder(String content, MemberNames names, RuleSet rules) {
    this.content = content;
    this.names = names;
    this.nameFinder = new NameFinder(content, names);
    this.announcer = rules.fragmentPattern("announcer").matcher(content);
    this.subject = rules.fragmentPattern("subject").matcher(content);
    this.party = PARTY.matcher(content);
    this.others = OTHERS.matcher(content);
    this.slash = SLASH.matcher(content);
    this.comma = COMMA.matcher(content);
    this.and = AND.matcher(content);
  }

  /** Names joined by slashes, before it is known what a hyphen means in them. */
  private record Joined(List<Name> parts, boolean slashed, boolean cs, int end, int next) {}

  /** The members that {@code van het lid} or the like announces here; null where it does not. */
  @Nullable MemberList announcedAt(int offset, int limit) {
    return announcer.region(offset, limit).lookingAt()
        ? listAt(announcer.end(), limit, true)
        : null;
  }

  /** The only member that these words speak of by name: {@code het lid De Wit}; null if several. */
  @Nullable MemberList onlyOneIn(int from, int to) {
    MemberList one = null;
    subject.region(from, to);
    while (subject.find()) {
      MemberList list = listAt(subject.end(), to, true);
      if (list == null || list.groups().size() > 1 || one != null) {
        return null;
      }
      one = list;
    }
    return one;
  }

  /** The members that follow {@code motie} without more: {@code motie Boswijk}; null if none do. */
  @Nullable MemberList directAt(int offset, int limit) {
    if (offset >= limit || " -–".indexOf(content.charAt(offset)) < 0) {
      return null;
    }
    int from = offset + 1;
    if (content.startsWith("(", from)) {
      return bracketedAt(from + 1, limit);
    }
    MemberList list = listAt(from, limit, false);
    return list == null && content.startsWith("van ", from) ? listAt(from + 4, limit, false) : list;
  }

  /** {@code motie (Paternotte c.s., 35 207, nr. 94)}: nothing but names, and a number perhaps. */
  private @Nullable MemberList bracketedAt(int from, int limit) {
    MemberList list = listAt(from, limit, false);
    if (list == null || list.end() >= limit || names.isParty(content.substring(from, list.end()))) {
      return null;
    }
    return ",);".indexOf(content.charAt(list.end())) >= 0 ? list : null;
  }

  @Nullable MemberList listAt(int from, int limit, boolean listed) {
    Joined first = joinedAt(from, limit, listed);
    if (first == null) {
      return null;
    }
    List<Joined> groups = new ArrayList<>(List.of(first));
    int sure = 1;
    boolean both = false;
    Joined last = first;
    while (true) {
      boolean byAnd = and.region(last.next(), limit).lookingAt();
      boolean byComma = !byAnd && !both && comma.region(last.next(), limit).lookingAt();
      Joined next =
          byAnd || byComma ? joinedAt(byAnd ? and.end() : comma.end(), limit, listed) : null;
      if (next == null) {
        break;
      }
      groups.add(next);
      both |= byAnd;
      sure = byAnd || listed ? groups.size() : sure;
      last = next;
    }
    return resolved(groups.subList(0, sure), listed, both);
  }

  private MemberList resolved(List<Joined> groups, boolean listed, boolean both) {
    List<MemberGroup> resolved = new ArrayList<>();
    boolean pairs = both && groups.stream().allMatch(this::isPair);
    for (Joined group : groups) {
      List<String> members = new ArrayList<>();
      for (Name name : group.parts()) {
        if (listed || both && !pairs || group.slashed()) {
          members.add(name.whole(content));
        } else {
          members.addAll(name.split(content, names));
        }
      }
      resolved.add(new MemberGroup(members, group.cs(), group.end()));
    }
    return new MemberList(resolved, listed);
  }

  /** {@code A-B en C-D}: where no name is known to be double, the hyphens join members. */
  private boolean isPair(Joined group) {
    return group.parts().size() == 1 && group.parts().get(0).split(content, names).size() == 2;
  }

  private @Nullable Joined joinedAt(int from, int limit, boolean listed) {
    Name name = nameFinder.at(from, limit, listed);
    if (name == null) {
      return null;
    }
    List<Name> parts = new ArrayList<>();
    boolean cs = false;
    int end = from;
    int next = from;
    while (name != null) {
      parts.add(name);
      end = name.end();
      next = behindParty(end, limit);
      if (others.region(next, limit).lookingAt()) {
        cs = true;
        end = others.end();
        next = behindParty(end, limit);
        break;
      }
      name = slash.region(next, limit).lookingAt() ? nameFinder.at(slash.end(), limit, true) : null;
    }
    return new Joined(parts, parts.size() > 1, cs, end, next);
  }

  /** Where the text goes on behind {@code (VVD)}. */
  int behindParty(int offset, int limit) {
    boolean found = party.region(offset, limit).lookingAt() && names.isParty(party.group("party"));
    return found ? party.end() : offset;
  }
}
