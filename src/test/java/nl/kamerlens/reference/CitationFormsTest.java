package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Citation forms beyond the examples of the rules, and number-rich prose that cites nothing. */
class CitationFormsTest {
  private static final ReferenceFinder FINDER = new ReferenceFinder();

  static Stream<Arguments> forms() {
    List<Arguments> cases = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : TestLines.of("forms.txt")) {
      if (!line.isEmpty()) {
        open.add(line);
      } else if (!open.isEmpty()) {
        cases.add(Arguments.of(Named.of(open.get(0), List.copyOf(open))));
        open.clear();
      }
    }
    return cases.stream();
  }

  static Stream<String> counterexamples() {
    return TestLines.of("counterexamples.txt").stream().filter(line -> !line.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void findsEachPublicationOnce(List<String> lines) {
    AnalyzedText text = AnalyzedText.of(lines.get(0));
    assertThat(FINDER.find(text))
        .extracting(r -> r.id().value() + " = " + r.span().of(text.content()))
        .as(lines.get(0))
        .isEqualTo(lines.subList(1, lines.size()));
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void inventsNothing(String sentence) {
    AnalyzedText text = AnalyzedText.of(sentence);
    assertThat(FINDER.find(text))
        .extracting(r -> r.id().value() + " by " + r.rule())
        .as(sentence)
        .isEmpty();
  }
}
