package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile sentences take no longer than others of their length. */
class StancePathologicalTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zet ",
        "wil ",
        "het kabinet ",
        "dat ",
        "als ",
        "om te ",
        "zorgen ",
        "zijn ",
        "is van ",
        "(",
        "speelveld ",
        "partner, ",
        "sancties en ",
        "niet ",
        "Nederland en de EU ",
        ", die ",
        "geen van ",
        "risico’s ",
        "heeft ge",
        "China ",
        "wordt ingezet ",
        "dreiging ",
        ";",
        "maar is "
      })
  @Timeout(10)
  void aTextOfOneHundredThousandCharacters(String part) {
    String once = part.repeat(1_900 / part.length());
    String hostile = ("Het kabinet steunt sancties " + once + ". ").repeat(52);
    assertThat(FINDER.find(AnalyzedText.of(hostile))).hasSizeLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zet in ", "mensenrechten", "sancties, "})
  @Timeout(10)
  void aSentenceOfOneHundredThousandCharactersIsNone(String part) {
    String hostile = "Het kabinet wil " + part.repeat(100_000 / part.length()) + ".";
    assertThat(FINDER.find(AnalyzedText.of(hostile))).isEmpty();
  }
}
