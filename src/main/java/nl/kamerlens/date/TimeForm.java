package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Rule;

/**
 * A rule of the time grammar, ready to be matched.
 *
 * @param rule the rule
 * @param unit how its groups are read: {@code day}, {@code month}, {@code event} …; empty for
 *     modifiers
 * @param needs what must stand around it; empty where it stands by itself
 * @param vague whether it counts as a deadline only
 * @param groups the names of the pattern's groups
 * @param index its place among all forms, for matchers that are kept
 */
record TimeForm(
    Rule rule, String unit, String needs, boolean vague, List<String> groups, int index) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<(?<name>[a-zA-Z][a-zA-Z0-9]*)>");

  static TimeForm of(Rule rule, int index) {
    List<String> groups = new ArrayList<>();
    Matcher group = GROUP.matcher(rule.regex());
    while (group.find()) {
      groups.add(group.group("name"));
    }
    Map<String, String> attributes = rule.attributes();
    return new TimeForm(
        rule,
        attributes.getOrDefault("unit", ""),
        attributes.getOrDefault("needs", ""),
        Boolean.parseBoolean(attributes.getOrDefault("vague", "false")),
        List.copyOf(groups),
        index);
  }

  String attribute(String key) {
    return rule.attributes().getOrDefault(key, "");
  }

  /** The groups that took part in the match. */
  Map<String, String> values(Matcher matcher) {
    Map<String, String> values = new HashMap<>();
    for (String group : groups) {
      String value = matcher.group(group);
      if (value != null) {
        values.put(group, value);
      }
    }
    return values;
  }
}
