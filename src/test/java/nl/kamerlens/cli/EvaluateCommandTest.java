package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String RECORD =
      "{\"layer\":\"reference\",\"doc\":\"letter\",\"quote\":\"Kamerstuk 35 207, nr. 81\","
          + "\"kind\":\"kamerstuk\",\"id\":\"kst-35207-81\"}\n";

  @TempDir private Path directory;
  private String letter;
  private String gold;

  @BeforeEach
  void writeFiles() throws IOException {
    letter =
        Files.writeString(
                directory.resolve("letter.txt"),
                "Zie de eerdere brief (Kamerstuk 35 207, nr. 81) hierover.\n")
            .toString();
    gold = Files.writeString(directory.resolve("gold.jsonl"), RECORD).toString();
  }

  @Test
  void aTableOfTheLayersThatTheGoldStandardHas() {
    assertThat(Run.of("evaluate", "--gold", gold, letter))
        .isEqualTo(
            new Run(
                0,
                """
                layer         gold  found   hit       P       R      F1
                reference        1      1     1   1.000   1.000   1.000
                """,
                ""));
  }

  @Test
  void documentsMayComeBeforeOrBehindSeveralGoldFiles() throws IOException {
    String more =
        Files.writeString(
                directory.resolve("complete.jsonl"),
                "{\"layer\":\"complete\",\"doc\":\"letter\",\"layers\":[\"motion\"]}\n")
            .toString();
    Run behind = Run.of("evaluate", "--gold", gold, more, letter);
    assertThat(behind.code()).isZero();
    assertThat(behind.out()).contains("\nmotion ");
    assertThat(Run.of("evaluate", letter, "-g", gold, "-g", more)).isEqualTo(behind);
  }

  @Test
  void stancesHavePrecisionOnlyWhereTheDocumentWasReadForThem() throws IOException {
    Files.writeString(
        Path.of(letter),
        "Nederland verwerpt de dwangarbeid in Xinjiang.\nNederland hecht aan persvrijheid.\n");
    String stance =
        "{\"layer\":\"stance\",\"doc\":\"letter\",\"quote\":\"Nederland verwerpt de dwangarbeid in"
            + " Xinjiang.\",\"topic\":\"dwangarbeid-importverbod\",\"holder\":\"Nederland\","
            + "\"polarity\":\"oppose\",\"strength\":2,\"tense\":\"present\"}\n";
    Files.writeString(Path.of(gold), stance);
    assertThat(Run.of("evaluate", "--gold", gold, letter).out())
        .contains("\nstance-part      1      2     1       -   1.000       -\n")
        .contains("strength                0 of 1  0.000\n");
    Files.writeString(
        Path.of(gold),
        stance + "{\"layer\":\"complete\",\"doc\":\"letter\",\"layers\":[\"stance\"]}\n");
    assertThat(Run.of("evaluate", "--errors", "--gold", gold, letter).out())
        .contains("\nstance           1      2     1   0.500   1.000   0.667\n")
        .contains("  stance FALSE  letter: persvrijheid “Nederland hecht aan persvrijheid.”\n")
        .contains("  stance strength letter: gold 2 found 3: “Nederland verwerpt");
    Files.writeString(Path.of(gold), stance.replace("oppose", "hostile"));
    assertThat(Run.of("evaluate", "--gold", gold, letter).code()).isEqualTo(3);
  }

  @Test
  void errorsAreListedWhereAskedFor() throws IOException {
    Files.writeString(Path.of(gold), RECORD.replace("-81\"", "-82\""));
    assertThat(Run.of("evaluate", "--errors", "--gold", gold, letter).out())
        .contains(
            "  reference MISSED letter@22: kst-35207-82 “Kamerstuk 35 207, nr. 81”\n",
            "  reference FALSE  letter@22: kst-35207-81 “Kamerstuk 35 207, nr. 81”\n");
    assertThat(Run.of("evaluate", "--gold", gold, letter).out()).doesNotContain("MISSED");
  }

  @Test
  void goldOfOtherDocumentsIsLeftOutAndSaidSo() throws IOException {
    Files.writeString(Path.of(gold), RECORD + RECORD.replace("\"letter\"", "\"absent\""));
    Run run = Run.of("evaluate", "--gold", gold, letter);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("reference        1      1     1");
    assertThat(run.errorLines())
        .containsExactly("kamerlens: warning: left out, not among the documents: absent");
  }

  @Test
  void aQuoteThatIsNotInTheDocumentIsAnError() throws IOException {
    Files.writeString(Path.of(gold), RECORD + RECORD.replace("nr. 81", "nr. 99"));
    Run run = Run.of("evaluate", "--gold", gold, letter);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .endsWith("gold.jsonl:2: quote not found in letter");
  }

  @Test
  void aBrokenGoldFileIsOneLine() throws IOException {
    Files.writeString(Path.of(gold), RECORD + "{");
    Run run = Run.of("evaluate", "--gold", gold, letter);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("gold.jsonl:2: not JSON");
    Run absent = Run.of("evaluate", "--gold", "absent.jsonl", letter);
    assertThat(absent.code()).isEqualTo(3);
    assertThat(absent.errorLines()).singleElement().asString().contains("absent.jsonl");
  }

  @Test
  void everyRuleIsListedWithAnExample() {
    Run run = Run.of("rules", "references");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("references\n").contains("→ ");
    assertThat(Run.of("rules").out()).contains("references\n", "commitments\n");
    assertThat(Run.of("rules", "poems").code()).isEqualTo(2);
  }
}
