package nl.kamerlens.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand characters that almost are moties. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class MotionPathologicalTest {
  private static final int SIZE = 100_000;
  private static final MotionFinder FINDER = new MotionFinder();

  private static void run(String repeated) {
    AnalyzedText text = AnalyzedText.of(repeated.repeat(SIZE / repeated.length() + 1));
    assertThat(FINDER.find(text, new ReferenceFinder().find(text))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motie ",
        "motie-",
        "moties van de leden ",
        "motie Van Van ",
        "moties A, B en ",
        "motie Boswijk/",
        "motie Boswijk-Paternotte-",
        "motie Boswijk en Paternotte, ",
        "moties van de leden Boswijk, Paternotte, ",
        "motie over ",
        "motie Boswijk over een zaak ",
        "motie (van het lid ",
        "motie (35 207, nr. 12) en ",
        "motie op stuk nr. 1 ",
        "conform ",
        "conform de motie Boswijk en ",
        "de Kamerbrief van 1 mei 2020 over de motie ",
        "motie d.d. 2020 ",
        "motie (VVD) (",
        "A-",
        "lid Van der ",
      })
  void hostile(String repeated) {
    run(repeated);
  }

  static Stream<String> examples() {
    return RuleSet.load("motions").stream().map(Rule::examples).map(e -> e.get(0).text() + " ");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesWithoutEnd(String repeated) {
    run(repeated);
    run(repeated.replace('.', ','));
  }
}
