package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile sentences take no longer than others of their length. */
class CommitmentPathologicalTest {
  private static final CommitmentFinder FINDER = new CommitmentFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zal ",
        "wordt ",
        "en zal ik ",
        ", die zal ",
        "werkt verder aan ",
        "is voornemens te ",
        "zal uw Kamer ",
        "het kabinet en ",
        "de minister van A, B en ",
        "wordt verwacht ",
        "worden ",
        "bereidt iets ",
        "treedt ",
        "heb ik ",
        "(",
        "“",
        "niet ",
        "kan ",
        "of ",
        "als ",
        "in ",
        "onderzoeken "
      })
  @Timeout(5)
  void aSentenceOfOneHundredThousandCharacters(String part) {
    String hostile = "Ik " + part.repeat(100_000 / part.length()) + ".";
    AnalyzedText text = AnalyzedText.of(hostile);
    assertThat(FINDER.find(text, List.of(), Sentences.ANCHOR)).hasSizeLessThan(2);
  }
}
