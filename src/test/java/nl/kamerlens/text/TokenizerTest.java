package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerlens.document.Span;
import opennlp.tools.tokenize.TokenSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows hold sentences; {@code |} marks where tokens are parted that no blank parts. */
class TokenizerTest {
  private static final Path TEXTS = Path.of("corpus/training/tokens");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Kamer ontvangt de brief|.",
        // an abbreviation keeps its full stop, also last and in brackets
        "Zie Kamerstuk 35 207|, nr. 81|.",
        "De brief is van 3 maart jl.",
        "Dat volgt uit de wet (|art. 3|)|.",
        "De motie van D.M. van Weel c.s. is aangenomen|.",
        // quotes and brackets
        "Dat heet “|terugkeer|”|, aldus het kabinet|.",
        "De NAVO (|Brussel|) stemt in|; de EU ook|.",
        "Kunt u dat toelichten|?",
        // words with hyphens, apostrophes and slashes are one token
        "De EU-lidstaten en de foto’s van China’s kust en/of haven|.",
        "’s Avonds in ’s-Gravenhage|.",
        // numbers
        "Dat kost 1.250,50 euro in 2009/10|.",
        // links
        "Zie https://www.rvo.nl/sde?id=3|.",
        "Zie (|www.rvo.nl|)|."
      })
  void partsMarksFromWords(String marked) {
    String text = marked.replace("|", "");
    assertThat(new Tokenizer().tokenize(text, new Span(0, text.length())))
        .extracting(span -> span.of(text))
        .containsExactly(marked.split("[| ]+"));
  }

  @Test
  void takesTheSentenceAlone() {
    String text = "Ja. Dat kan. Nee.";
    assertThat(new Tokenizer().tokenize(text, new Span(4, 12)))
        .extracting(span -> span.of(text))
        .containsExactly("Dat", "kan", ".");
  }

  @Test
  void findsTheTokensOfTextsHeldOut() throws IOException {
    List<TokenSample> samples = TokenTraining.read(TrainingTexts.files(TEXTS, true));
    assertThat(samples).hasSizeGreaterThan(300);
    assertThat(TokenTraining.score(samples, new Tokenizer()).getFMeasure())
        .isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void trainingGivesTheCommittedBytes() throws IOException {
    List<TokenSample> samples = TokenTraining.read(TrainingTexts.files(TEXTS, false));
    byte[] trained = ModelFile.of(ModelTrainer.tokens(samples));
    try (InputStream in = Models.class.getResourceAsStream("/nl/kamerlens/models/nl-tokens.bin")) {
      assertThat(in).isNotNull();
      assertThat(trained).as("run scripts/train-models.sh").isEqualTo(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-", "“", "(x)", "A.", "http://a.", "'", "a- (b). "})
  @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongWordWithoutBlanksIsTokenizedInTime(String part) {
    String text = part.repeat(100_000 / part.length());
    assertThat(new Tokenizer().tokenize(text, new Span(0, text.length()))).isNotEmpty();
  }
}
