package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.input.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a single document may ask for, and what is mended in it. */
class LimitsTest {
  private static final String LETTER = "Zie Kamerstuk 35 207, nr. 81 over de coördinatie.\n";

  @TempDir private Path directory;

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "--max-text, 1000, 'longer than 1,000 characters; raise --max-text'",
    "--max-size, 1, 'larger than 1,048,576 bytes; raise --max-size'"
  })
  void whatMeetsALimitFailsAlone(String option, String value, String cause) throws IOException {
    String large = write("a.txt", "woord ".repeat(200_000));
    String good = write("b.txt", LETTER);
    Run run = Run.of("extract", "--format", "jsonl", option, value, large, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errorLines()).singleElement().asString().contains("a.txt: ").contains(cause);
    assertThat(run.out().lines()).singleElement().asString().contains("\"doc\":\"b\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--max-size",
        "--max-pages",
        "--max-text",
        "--max-unpacked",
        "--max-ratio",
        "--max-depth",
        "--timeout"
      })
  void aLimitOfNothingIsMisuse(String option) throws IOException {
    Run run = Run.of("extract", option, "0", write("a.txt", LETTER));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errorLines()).singleElement().asString().contains(option);
  }

  @Test
  void workThatDoesNotEndIsLeftBehind() {
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                TimeLimit.run(
                    1,
                    () -> {
                      while (never.getCount() > 0) {
                        Thread.onSpinWait();
                      }
                      return "";
                    }))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("longer than 1 s");
    never.countDown();
  }

  @Test
  void textEncodedTwiceIsTold() throws IOException {
    String file = write("a.txt", "Zie Kamerstuk 35 207, nr. 81 over de coÃ¶rdinatie.\n");
    Run run = Run.of("extract", file);
    assertThat(run.code()).isZero();
    assertThat(run.errorLines()).singleElement().asString().contains("warning", "--fix-encoding");
  }

  // Right characters beside the broken ones stay: "é", "€" and a quote in bytes windows-1252 lacks.
  @ParameterizedTest
  @CsvSource({
    "coÃ¶rdinatie, coördinatie",
    "â‚¬ 5 en Ã©Ã©n, € 5 en één",
    "â€œpatiÃ«ntâ€\u009D, “patiënt”",
    "één patiÃ«nt voor € 5, één patiënt voor € 5",
  })
  void textEncodedTwiceIsMended(String broken, String mended) throws IOException {
    Run run = Run.of("text", "--fix-encoding", write("a.txt", broken));
    assertThat(run.out().strip()).isEqualTo(mended);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theDigestOfAMendedFileIsThatOfTheFile() throws IOException {
    String file = write("a.txt", "coÃ¶rdinatie\n");
    String digest = "\"sha256\":\"[0-9a-f]{64}\"";
    Run broken = Run.of("extract", "--format", "jsonl", file);
    Run mended = Run.of("extract", "--format", "jsonl", "--fix-encoding", file);
    assertThat(mended.out()).containsPattern(digest);
    String found = mended.out().replaceAll("(?s).*(" + digest + ").*", "$1");
    assertThat(broken.out()).contains(found);
  }

  @Test
  void metadataBesideADocumentIsNoDocument() throws IOException {
    write("kst-35207-81.txt", LETTER);
    write("metadata.xml", "<metadata_gegevens/>");
    write("kst-35207-81.metadata.xml", "<metadata_gegevens/>");
    Run run = Run.of("extract", "-v", "--format", "jsonl", directory.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err()).doesNotContain("metadata");
  }
}
