package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.motion.Member;

/**
 * Which party a member sat for, from a list of members.
 *
 * <p>A surname that two members of different parties had on the day has none: it is not guessed.
 * One that is known with several parties over time has them all.
 */
public final class PartyList {
  private final Map<String, List<Member>> members = new HashMap<>();

  public PartyList(List<Member> list) {
    for (Member member : list) {
      members.computeIfAbsent(key(member.name()), n -> new ArrayList<>()).add(member);
    }
  }

  /**
   * The parties.
   *
   * @param name as printed: {@code Van der Lee}
   * @param day of the document, ISO; empty where it is not known
   */
  List<String> of(String name, String day) {
    Set<String> parties = new HashSet<>();
    for (Member member : members.getOrDefault(key(name), List.of())) {
      if (day.isEmpty() || member.sitsOn(day)) {
        parties.add(member.party());
      }
    }
    String only = parties.size() == 1 ? parties.iterator().next() : "";
    return only.isEmpty() ? List.of() : List.of(only.split("\\|"));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
