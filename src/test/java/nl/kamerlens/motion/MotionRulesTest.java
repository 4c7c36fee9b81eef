package nl.kamerlens.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule says that it finds, it finds. */
class MotionRulesTest {
  private static final MotionFinder FINDER = new MotionFinder();
  private static final ReferenceFinder REFERENCES = new ReferenceFinder();

  static Stream<Arguments> examples() {
    return RuleSet.load("motions").stream()
        .flatMap(r -> r.examples().stream().map(e -> Arguments.of(r.name(), e)));
  }

  static Stream<Arguments> counterexamples() {
    return RuleSet.load("motions").stream()
        .flatMap(r -> r.counterexamples().stream().map(e -> Arguments.of(r.name(), e)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(String rule, Example example) {
    AnalyzedText text = AnalyzedText.of(example.text());
    List<Map<String, String>> found =
        FINDER.find(text, REFERENCES.find(text)).stream()
            .map(m -> fields(m, text.content()))
            .toList();
    assertThat(found).as(rule).isEqualTo(example.finds().stream().map(TreeMap::new).toList());
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void counterexample(String rule, String sentence) {
    AnalyzedText text = AnalyzedText.of(sentence);
    assertThat(FINDER.find(text, REFERENCES.find(text))).as(rule).isEmpty();
  }

  /** A rule whose triggers do not stand in its own example would never be tried. */
  @ParameterizedTest
  @MethodSource("rules")
  void triggersStandInTheExamples(Rule rule) {
    assertThat(rule.examples())
        .allMatch(e -> rule.triggers().stream().anyMatch(t -> e.text().contains(t)));
  }

  static Stream<Rule> rules() {
    return RuleSet.load("motions").stream();
  }

  private static Map<String, String> fields(Motion motion, String content) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("quote", motion.span().of(content));
    fields.put("members", String.join("|", motion.members()));
    fields.put("relation", motion.relation().name().toLowerCase(Locale.ROOT));
    if (motion.cue() != null) {
      fields.put("cue", motion.cue());
    }
    return fields;
  }
}
