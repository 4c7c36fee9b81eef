package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its examples and leaves its counterexamples. */
class CommitmentRulesTest {
  private static final CommitmentFinder FINDER = new CommitmentFinder();
  private static final Map<String, String> NOTHING = Map.of();

  static Stream<Arguments> examples() {
    return RuleSet.load("commitments").stream()
        .flatMap(r -> r.examples().stream().map(e -> Arguments.of(Named.of(r.name(), r), e)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsFound(Rule rule, Example example) {
    List<Commitment> found = Sentences.find(FINDER, example.text());
    assertThat(found.stream().map(c -> describe(c, example.finds())).toList())
        .as(example.text())
        .isEqualTo(example.finds());
    if (!example.finds().isEmpty()) {
      assertThat(found).extracting(Commitment::rule).contains(rule.name());
    }
  }

  private static Map<String, String> describe(Commitment commitment, List<Map<String, String>> as) {
    return as.isEmpty()
        ? NOTHING
        : Map.of(
            "type", commitment.type().name().toLowerCase(Locale.ROOT),
            "modality", commitment.modality().name().toLowerCase(Locale.ROOT));
  }

  static Stream<Arguments> cues() {
    return RuleSet.load("commitment-cues").stream().map(r -> Arguments.of(Named.of(r.name(), r)));
  }

  @ParameterizedTest
  @MethodSource("cues")
  void aCueStandsInItsExamplesAndNotInItsCounterexamples(Rule cue) {
    for (Example example : cue.examples()) {
      Matcher matcher = cue.pattern().matcher(example.text());
      assertThat(matcher.find()).as(example.text()).isTrue();
      assertThat(matcher.group()).isEqualTo(example.finds().get(0).get("quote"));
      assertThat(cue.triggers()).anyMatch(example.text()::contains);
    }
    for (String text : cue.counterexamples()) {
      assertThat(cue.pattern().matcher(text).find()).as(text).isFalse();
    }
  }

  @org.junit.jupiter.api.Test
  void aSentenceOfAnswerIsNoQuestion() {
    AnalyzedText text =
        AnalyzedText.of(
            "Vraag 1\nZult u de Kamer informeren?\n\nAntwoord\nJa, ik zal uw Kamer in mei informeren.\n");
    assertThat(FINDER.find(text, List.of(), Sentences.ANCHOR)).hasSize(1);
  }
}
