package nl.kamerlens.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.Letters;

/** The rules of the time grammar, each under the first words that it can begin with. */
final class TimeRules {
  /** No trigger has so many letters. */
  private static final int LONGEST = 24;

  private static final int LETTERS = 128;

  private final Map<String, Opening> openings = new HashMap<>();
  private final NumberOpenings numbers = new NumberOpenings();
  private final List<TimeForm> suffixes = new ArrayList<>();
  private final List<TimeForm> joins = new ArrayList<>();

  /** By first letter and length: most words stop here. */
  private final Opening[][] shapes = new Opening[LETTERS * LONGEST][];

  private int size;

  private TimeRules() {}

  static TimeRules load() {
    TimeRules rules = new TimeRules();
    RuleSet.load("dates").forEach(rule -> rules.add(Opening::cores, rule));
    RuleSet.load("dates-vague").forEach(rule -> rules.add(Opening::vague, rule));
    RuleSet.load("dates-modifiers").forEach(rules::addModifier);
    for (Opening opening : rules.openings.values()) {
      rules.sort(opening);
    }
    return rules;
  }

  private void sort(Opening opening) {
    int shape = shape(opening.word().charAt(0), opening.word().length());
    int length = shapes[shape] == null ? 0 : shapes[shape].length;
    shapes[shape] = length == 0 ? new Opening[1] : Arrays.copyOf(shapes[shape], length + 1);
    shapes[shape][length] = opening;
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
      List<Opening> shapes = numbers.of(trigger);
      shapes.forEach(shape -> role.apply(shape).add(form));
      if (shapes.isEmpty()) {
        role.apply(ofWord(trigger.toLowerCase(Locale.ROOT))).add(form);
      }
    }
    form.innerWords().forEach(word -> ofWord(word).inner().add(form));
  }

  private Opening ofWord(String word) {
    return openings.computeIfAbsent(word, Opening::of);
  }

  /** How many forms there are. */
  int size() {
    return size;
  }

  /** What a word or number of the content begins; {@link Opening#NONE} for most. */
  Opening opening(String content, int start, int end) {
    char first = content.charAt(start);
    int length = end - start;
    if (Letters.isDigit(first)) {
      return numbers.at(content, start, end);
    }
    Opening[] alike = length < LONGEST ? shapes[shape(first, length)] : null;
    if (alike != null) {
      for (Opening opening : alike) {
        if (opening.stands(content, start)) {
          return opening;
        }
      }
    }
    return Opening.NONE;
  }

  private static int shape(char first, int length) {
    return (Character.toLowerCase(first) & LETTERS - 1) * LONGEST + length;
  }

  List<TimeForm> suffixes() {
    return suffixes;
  }

  List<TimeForm> joins() {
    return joins;
  }
}
