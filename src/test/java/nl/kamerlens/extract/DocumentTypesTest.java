package nl.kamerlens.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule says that it finds, it finds. */
class DocumentTypesTest {
  private static final DocumentTypeFinder FINDER = new DocumentTypeFinder();

  static Stream<Arguments> examples() {
    return RuleSet.load("document-types").stream()
        .flatMap(r -> r.examples().stream().map(e -> Arguments.of(r.name(), e)));
  }

  static Stream<Arguments> counterexamples() {
    return RuleSet.load("document-types").stream()
        .flatMap(r -> r.counterexamples().stream().map(e -> Arguments.of(r.name(), e)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example(String rule, Example example) {
    assertThat(FINDER.find(example.text())).as(rule).isEqualTo(example.finds().get(0).get("type"));
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void counterexample(String rule, String text) {
    assertThat(FINDER.find(text)).as(rule).isNull();
  }
}
