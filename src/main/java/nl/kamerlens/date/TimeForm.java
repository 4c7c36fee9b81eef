package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.text.Letters;

/**
 * A rule of the time grammar, ready to be matched.
 *
 * @param rule the rule
 * @param unit how its groups are read: {@code day}, {@code month}, {@code event} …; empty for
 *     modifiers
 * @param needs what must stand around it; empty where it stands by itself
 * @param vague whether it counts as a deadline only
 * @param listsWords whether all words are told that it may consist of: see {@link #innerWords}
 * @param anchors literals of which one stands where it begins or one word further; empty where
 *     nobody told
 * @param groups the names of the pattern's groups
 * @param index its place among all forms, for matchers that are kept
 */
record TimeForm(
    Rule rule,
    String unit,
    String needs,
    boolean vague,
    boolean listsWords,
    List<String> anchors,
    List<String> groups,
    int index) {
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
        attributes.containsKey("words"),
        words(attributes.getOrDefault("anchors", "")),
        List.copyOf(groups),
        index);
  }

  private static List<String> words(String listed) {
    return listed.isEmpty() ? List.of() : List.of(listed.toLowerCase(Locale.ROOT).split("\\|", -1));
  }

  /** The words that it may consist of beside its first one: {@code in [de loop van] 2026}. */
  List<String> innerWords() {
    return words(attribute("words"));
  }

  /**
   * Whether one of its anchors stands where a word begins or behind that word's end: far cheaper
   * than the pattern, which most words would fail.
   */
  boolean mayStand(String content, int at, int end) {
    if (anchors.isEmpty()) {
      return true;
    }
    for (String anchor : anchors) {
      if (stands(anchor, content, end + 1) || stands(anchor, content, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(String anchor, String content, int at) {
    return at < content.length()
        && Letters.maybeSame(content.charAt(at), anchor.charAt(0))
        && content.regionMatches(true, at, anchor, 0, anchor.length());
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
