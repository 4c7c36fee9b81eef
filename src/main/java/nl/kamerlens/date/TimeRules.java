package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;

/** The rules of the time grammar, each under the first words that it can begin with. */
final class TimeRules {
  /** The trigger that stands for any number. */
  static final String NUMBER = "0-9";

  /** No trigger has so many letters. */
  private static final int LONGEST = 24;

  private static final int LETTERS = 128;

  private final Map<String, Opening> openings = new HashMap<>();
  private final Opening number = Opening.of(NUMBER);
  private final List<TimeForm> suffixes = new ArrayList<>();
  private final List<TimeForm> joins = new ArrayList<>();

  /** By first letter and length: most words stop here. */
  private final List<List<Opening>> shapes =
      Stream.generate(() -> (List<Opening>) new ArrayList<Opening>(0))
          .limit(LETTERS * LONGEST)
          .toList();

  private int size;

  private TimeRules() {
    openings.put(NUMBER, number);
  }

  static TimeRules load() {
    TimeRules rules = new TimeRules();
    RuleSet.load("dates").forEach(rule -> rules.add(Opening::cores, rule));
    RuleSet.load("dates-vague").forEach(rule -> rules.add(Opening::vague, rule));
    RuleSet.load("dates-modifiers").forEach(rules::addModifier);
    for (Opening opening : rules.openings.values()) {
      rules.ofShape(opening.word().charAt(0), opening.word().length()).add(opening);
    }
    return rules;
  }

  private void addModifier(Rule rule) {
    switch (rule.required("role")) {
      case "prefix" -> add(Opening::prefixes, rule);
      case "part" -> add(Opening::parts, rule);
      case "suffix" -> suffixes.add(TimeForm.of(rule, size++));
      case "join" -> joins.add(TimeForm.of(rule, size++));
      default -> throw new IllegalStateException("no such role: " + rule.name());
    }
  }

  private void add(Function<Opening, List<TimeForm>> role, Rule rule) {
    TimeForm form = TimeForm.of(rule, size++);
    for (String trigger : rule.triggers()) {
      String word = trigger.toLowerCase(Locale.ROOT);
      role.apply(openings.computeIfAbsent(word, Opening::of)).add(form);
    }
  }

  /** How many forms there are. */
  int size() {
    return size;
  }

  /** What a word or number of the content begins; {@link Opening#NONE} for most. */
  Opening opening(String content, int start, int end) {
    char first = content.charAt(start);
    int length = end - start;
    if (Character.isDigit(first)) {
      return length <= 4 ? number : Opening.NONE;
    }
    if (length < LONGEST) {
      for (Opening opening : ofShape(first, length)) {
        if (opening.stands(content, start)) {
          return opening;
        }
      }
    }
    return Opening.NONE;
  }

  private List<Opening> ofShape(char first, int length) {
    return shapes.get((Character.toLowerCase(first) & LETTERS - 1) * LONGEST + length);
  }

  List<TimeForm> suffixes() {
    return suffixes;
  }

  List<TimeForm> joins() {
    return joins;
  }
}
