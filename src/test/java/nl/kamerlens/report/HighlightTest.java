package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as it stands
        "Zie nr. 81 hier.|nr. 81|Zie <nr. 81> hier.",
        // broken over lines in the document
        "Zie Kamerstuk 35 207 hier.|Kamerstuk 35\\n207|Zie <Kamerstuk 35 207> hier.",
        // hyphenated at the line's end
        "De instellingen van het Rijk.|instel-\\nlingen|De <instellingen> van het Rijk.",
        // at both ends
        "11 mei 2022|11 mei 2022|<11 mei 2022>",
        // not there
        "Zie nr. 81 hier.|nr. 82|Zie nr. 81 hier.",
        // nothing
        "Zie nr. 81 hier.|''|Zie nr. 81 hier."
      })
  void marksTheFinding(String sentence, String finding, String marked) {
    assertThat(shown(Highlight.mark(sentence, List.of(finding.translateEscapes()))))
        .isEqualTo(marked);
  }

  // Two findings of the same words are the first and the second place.
  @ParameterizedTest
  @CsvSource({"in 2021 en 2021 weer,in <2021> en <2021> weer"})
  void marksEachFindingOnce(String sentence, String marked) {
    assertThat(shown(Highlight.mark(sentence, List.of("2021", "2021")))).isEqualTo(marked);
  }

  private static String shown(String marked) {
    return marked.replace(TextStyle.OPEN, '<').replace(TextStyle.CLOSE, '>');
  }
}
