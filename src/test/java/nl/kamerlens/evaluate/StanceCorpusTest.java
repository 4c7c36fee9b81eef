package nl.kamerlens.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Source;
import nl.kamerlens.stance.StanceFinder;
import nl.kamerlens.stance.Topics;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found on the corpus does not fall behind. */
class StanceCorpusTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());

  @ParameterizedTest
  @CsvSource({
    "2022-05-11-kst-35207-60-technologische-samenwerking, 0.90",
    "2025-reactie-initiatiefnota-nieuwe-china-strategie,  0.94"
  })
  void theCompleteDocuments(String doc, double f1) throws IOException, DocumentException {
    StanceScore score = score(doc);
    assertThat(score.f1()).isGreaterThan(f1);
    assertFields(score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-05-15-nederland-china-een-nieuwe-balans",
        "2021-antwoord-2021Z13647-houding-tov-china"
      })
  void theSelections(String doc) throws IOException, DocumentException {
    StanceScore score = score(doc);
    assertThat(score.recall()).isGreaterThan(0.92);
    assertFields(score);
  }

  private static void assertFields(StanceScore score) {
    assertThat(score.topic()).isGreaterThan(0.94);
    assertThat(score.polarity()).isGreaterThan(0.88);
    assertThat(score.strength()).isGreaterThan(0.9);
    assertThat(score.tense()).isGreaterThan(0.94);
  }

  private static StanceScore score(String doc) throws IOException, DocumentException {
    Path file = Path.of("corpus", "documents", doc + ".txt");
    AnalyzedText text =
        AnalyzedText.of(DocumentReaders.read(new Source(doc + ".txt", Files.readAllBytes(file))));
    List<StanceScorer.Found> found =
        FINDER.find(text).stream()
            .map(s -> new StanceScorer.Found(doc, s.span().of(text.content()), s))
            .toList();
    List<GoldStance> gold =
        GoldStance.read(Path.of("corpus", "gold", "stances.jsonl")).stream()
            .filter(g -> g.doc().equals(doc))
            .toList();
    assertThat(gold).isNotEmpty();
    return new StanceScorer(gold, found).score();
  }
}
