package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // short enough
        "In <mei 2022> volgt meer.|40|In <mei 2022> volgt meer.",
        // at the beginning
        "In <mei 2022> volgt een brief over de voortgang van alles.|30|In <mei 2022> volgt een…",
        // in the middle
        "De brief over de voortgang volgt in <mei 2022> en daarna komt er nog een tweede brief.|32"
            + "|…volgt in <mei 2022> en daarna…",
        // at the end
        "Een brief over de voortgang van alle toezeggingen volgt in <mei 2022>|30"
            + "|…volgt in <mei 2022>",
        // the finding is longer than there is room for
        "Zie <Kamerstukken II 2021/22, 29 628, nr. 1099> hierover.|20"
            + "|…<Kamerstukken II 2021/22, 29 628, nr. 1099>…",
        // no mark
        "De brief over de voortgang volgt in mei en daarna komt er nog een.|30"
            + "|De brief over de voortgang…",
        // one long word
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|20|aaaaaaaaaaaaaaaaaa…"
      })
  void showsTheFindingWhole(String sentence, int room, String snippet) {
    String marked = sentence.replace('<', TextStyle.OPEN).replace('>', TextStyle.CLOSE);
    assertThat(Snippet.of(marked, room).replace(TextStyle.OPEN, '<').replace(TextStyle.CLOSE, '>'))
        .isEqualTo(snippet);
  }
}
