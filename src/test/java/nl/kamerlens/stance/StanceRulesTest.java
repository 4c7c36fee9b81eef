package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what rules/stances.yaml says of itself. */
class StanceRulesTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());

  static Stream<Arguments> examples() {
    return RuleSet.load("stances").stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        e ->
                            Arguments.of(Named.of(rule.name() + ": " + e.text(), e), rule.name())));
  }

  static Stream<Arguments> counterexamples() {
    return RuleSet.load("stances").stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(text -> Arguments.of(Named.of(rule.name() + ": " + text, text))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleSays(Example example, String rule) {
    List<Stance> found = FINDER.find(AnalyzedText.of(example.text()));
    List<Map<String, String>> shown = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Map<String, String> wanted =
          i < example.finds().size() ? example.finds().get(i) : Map.of("rule", "");
      Map<String, String> row = new LinkedHashMap<>();
      Map<String, String> all = fields(found.get(i));
      wanted.keySet().forEach(key -> row.put(key, all.getOrDefault(key, "")));
      shown.add(row);
    }
    assertThat(shown).as(example.text()).isEqualTo(example.finds());
    if (!found.isEmpty()) {
      assertThat(found).extracting(Stance::rule).contains(rule);
    }
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void findsNothingInACounterexample(String text) {
    assertThat(FINDER.find(AnalyzedText.of(text))).extracting(Stance::rule).isEmpty();
  }

  private static Map<String, String> fields(Stance stance) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("holder", stance.holder());
    fields.put("topic", stance.topic());
    fields.put("polarity", stance.polarity().label());
    fields.put("strength", String.valueOf(stance.strength()));
    fields.put("tense", stance.tense().label());
    fields.put("rule", stance.rule());
    return fields;
  }
}
