package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;

/** The rules of the time grammar, each under the first words that it can begin with. */
final class TimeRules {
  /** The trigger that stands for any number. */
  static final String NUMBER = "0-9";

  private static final int LONGEST = 24;

  private final Map<String, List<TimeForm>> cores = new HashMap<>();
  private final Map<String, List<TimeForm>> prefixes = new HashMap<>();
  private final Map<String, List<TimeForm>> parts = new HashMap<>();
  private final Map<String, List<TimeForm>> vague = new HashMap<>();
  private final List<TimeForm> suffixes = new ArrayList<>();
  private final List<TimeForm> joins = new ArrayList<>();

  /** By first letter and length whether any trigger looks like that: most words stop here. */
  private final boolean[][] shapes = new boolean[128][LONGEST];

  /** All first words: a word that only has the shape of one stops here. */
  private final Set<String> triggers = new HashSet<>();

  private int size;

  private TimeRules() {}

  static TimeRules load() {
    TimeRules rules = new TimeRules();
    RuleSet.load("dates").forEach(rule -> rules.add(rules.cores, rule));
    RuleSet.load("dates-vague").forEach(rule -> rules.add(rules.vague, rule));
    RuleSet.load("dates-modifiers").forEach(rules::addModifier);
    return rules;
  }

  private void addModifier(Rule rule) {
    switch (rule.required("role")) {
      case "prefix" -> add(prefixes, rule);
      case "part" -> add(parts, rule);
      case "suffix" -> suffixes.add(TimeForm.of(rule, size++));
      case "join" -> joins.add(TimeForm.of(rule, size++));
      default -> throw new IllegalStateException("no such role: " + rule.name());
    }
  }

  private void add(Map<String, List<TimeForm>> index, Rule rule) {
    TimeForm form = TimeForm.of(rule, size++);
    for (String trigger : rule.triggers()) {
      String word = trigger.toLowerCase(Locale.ROOT);
      index.computeIfAbsent(word, key -> new ArrayList<>()).add(form);
      triggers.add(word);
      shapes[word.charAt(0) & 127][Math.min(word.length(), LONGEST - 1)] = true;
    }
  }

  /** How many forms there are. */
  int size() {
    return size;
  }

  /**
   * The word in lower case if an expression may begin with it, {@link #NUMBER} for a number, empty
   * for all others.
   */
  String trigger(String content, int start, int end) {
    char first = content.charAt(start);
    if (Character.isDigit(first)) {
      return end - start <= 4 ? NUMBER : "";
    }
    int length = end - start;
    if (length >= LONGEST || !shapes[Character.toLowerCase(first) & 127][length]) {
      return "";
    }
    String word = content.substring(start, end).toLowerCase(Locale.ROOT);
    return triggers.contains(word) ? word : "";
  }

  List<TimeForm> cores(String trigger) {
    return cores.getOrDefault(trigger, List.of());
  }

  List<TimeForm> prefixes(String trigger) {
    return prefixes.getOrDefault(trigger, List.of());
  }

  List<TimeForm> parts(String trigger) {
    return parts.getOrDefault(trigger, List.of());
  }

  List<TimeForm> vague(String trigger) {
    return vague.getOrDefault(trigger, List.of());
  }

  List<TimeForm> suffixes() {
    return suffixes;
  }

  List<TimeForm> joins() {
    return joins;
  }
}
