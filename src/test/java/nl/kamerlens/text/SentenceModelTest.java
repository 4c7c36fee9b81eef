package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed sentence model and the texts that it was trained on. */
class SentenceModelTest {
  private static final Path TEXTS = Path.of("corpus/training");

  @Test
  void findsTheBoundariesOfTextsHeldOut() throws IOException {
    TrainingTexts texts = TrainingTexts.read(TrainingTexts.files(TEXTS, true));
    SentenceRules rules = new SentenceRules(Abbreviations.dutch());

    BoundaryScore score =
        BoundaryScore.of(texts, new SentenceModelDecider(rules, Models.sentences()));

    assertThat(score.right()).hasSizeGreaterThan(200);
    assertThat(score.f1()).as(score::toString).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void trainingGivesTheCommittedBytes() throws IOException {
    TrainingTexts texts = TrainingTexts.read(TrainingTexts.files(TEXTS, false));

    byte[] trained = ModelFile.of(ModelTrainer.sentences(texts));

    try (InputStream in =
        Models.class.getResourceAsStream("/nl/kamerlens/models/" + Models.SENTENCES)) {
      assertThat(in).isNotNull();
      assertThat(trained).as("run scripts/train-models.sh").isEqualTo(in.readAllBytes());
    }
  }
}
