package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 100,000 characters that lead each rule on and on. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class PathologicalReferenceTest {
  private static final int LENGTH = 100_000;
  private static final ReferenceFinder FINDER = new ReferenceFinder();

  static Stream<String> triggers() {
    return RuleSet.load("references").stream().flatMap(rule -> rule.triggers().stream()).distinct();
  }

  static Stream<String> examples() {
    return RuleSet.load("references").stream().map(rule -> rule.examples().get(0).text());
  }

  private static AnalyzedText repeated(String piece) {
    return AnalyzedText.of(piece.repeat(LENGTH / piece.length() + 1));
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void aTriggerOverAndOver(String trigger) {
    assertThat(FINDER.find(repeated(trigger + " "))).isEmpty();
    assertThat(FINDER.find(repeated(trigger + " 35 20"))).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleOverAndOver(String example) {
    assertThat(FINDER.find(repeated(example + " "))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "35 207, ",
        "35207-",
        "nr. 1 en ",
        "(36 512",
        "wetsvoorstel (",
        "Kamerstuk 35 207, nr. 1, nr. ",
        "Kamerstukken II 2009/10, ",
        "kenmerk AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/",
        "p. 1, ",
        "2014/24/",
        "Kamerstuk 35 207, nr. 1 ‘titel ",
        "op stuk nr. 1 ",
        "kst-",
        "((((((((",
      })
  void piecesThatLeadOn(String piece) {
    assertThat(FINDER.find(repeated(piece))).isNotNull();
  }
}
