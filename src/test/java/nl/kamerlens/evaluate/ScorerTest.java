package nl.kamerlens.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rule of matching a test. */
class ScorerTest {
  private static final String TEXT =
      "Zie Kamerstuk 35 207, nr. 81 en nr. 82. De motie van het lid Jansen wordt uitgevoerd."
          + " Ik zal uw Kamer in mei 2022 informeren. Zie Kamerstuk 35 207, nr. 81.";

  @TempDir private Path directory;
  private final List<String> problems = new ArrayList<>();

  /** Scores findings in one document, {@code letter}, against these records. */
  private Score score(ScoredLayer layer, String gold, Annotation... found)
      throws IOException, GoldException {
    List<Score> scores = scores(gold, prediction("letter", layer, found));
    assertThat(scores).hasSize(1);
    return scores.get(0);
  }

  private List<Score> scores(String gold, Prediction... predictions)
      throws IOException, GoldException {
    Path file = Files.writeString(directory.resolve("gold.jsonl"), gold.replace('\'', '"'));
    return new Scorer(GoldStandard.read(List.of(file)), problems::add).score(List.of(predictions));
  }

  private static Prediction prediction(String doc, ScoredLayer layer, Annotation... found) {
    return new Prediction(doc, TEXT, Map.of(layer, List.of(found)));
  }

  private static Annotation found(String quote, Object... fields) {
    return foundAt(TEXT.indexOf(quote), quote, fields);
  }

  private static Annotation foundAt(int start, String quote, Object... fields) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(String.valueOf(fields[i]), fields[i + 1]);
    }
    return new Annotation(start, start + quote.length(), quote, map);
  }

  private static Annotation kamerstuk(String quote, String id) {
    return found(quote, "kind", "kamerstuk", "id", id);
  }

  private static void assertCounts(Score score, int gold, int found, int hit) {
    assertThat(List.of(score.gold(), score.found(), score.hit())).containsExactly(gold, found, hit);
  }

  private static final String FIRST =
      "{'layer':'reference','doc':'letter','quote':'Kamerstuk 35 207, nr. 81','occurrence':1,"
          + "'kind':'kamerstuk','id':'kst-35207-81'}\n";

  @Test
  void aReferenceNeedsOverlapAndTheSameId() throws Exception {
    assertCounts(
        score(ScoredLayer.REFERENCE, FIRST, kamerstuk("35 207, nr. 81", "kst-35207-81")), 1, 1, 1);
    assertCounts(
        score(ScoredLayer.REFERENCE, FIRST, kamerstuk("35 207, nr. 81", "kst-35207-8")), 1, 1, 0);
    assertCounts(score(ScoredLayer.REFERENCE, FIRST, kamerstuk("nr. 82", "kst-35207-81")), 1, 1, 0);
  }

  @Test
  void twoFindingsOfOneRecordAreAHitAndAFalseHit() throws Exception {
    Score score =
        score(
            ScoredLayer.REFERENCE,
            FIRST,
            kamerstuk("Kamerstuk 35 207, nr. 81", "kst-35207-81"),
            kamerstuk("nr. 81", "kst-35207-81"));
    assertCounts(score, 1, 2, 1);
    assertThat(score.errors()).singleElement().asString().contains("FALSE", "“nr. 81”");
  }

  @Test
  void theSecondOccurrenceIsTheSecondPlace() throws Exception {
    String second = FIRST.replace("'occurrence':1", "'occurrence':2");
    int last = TEXT.lastIndexOf("Kamerstuk");
    Annotation there =
        foundAt(last, "Kamerstuk 35 207, nr. 81", "kind", "kamerstuk", "id", "kst-35207-81");
    assertCounts(score(ScoredLayer.REFERENCE, second, there), 1, 1, 1);
    assertCounts(
        score(ScoredLayer.REFERENCE, second, kamerstuk("Kamerstuk 35 207, nr. 81", "kst-35207-81")),
        1,
        1,
        0);
  }

  @Test
  void selfCountsOnNeitherSide() throws Exception {
    String self = FIRST.replace("}", ",'self':true}");
    Annotation found =
        found("35 207, nr. 81", "kind", "kamerstuk", "id", "kst-35207-81", "self", true);
    assertCounts(score(ScoredLayer.REFERENCE, self, found), 0, 0, 0);
    assertCounts(score(ScoredLayer.REFERENCE, FIRST, found), 1, 0, 0);
  }

  @Test
  void aKindThatIsNotAnnotatedDoesNotCount() throws Exception {
    Annotation ecli = found("nr. 82", "kind", "ecli", "id", "ECLI:NL:HR:2019:2006");
    assertCounts(score(ScoredLayer.REFERENCE, FIRST, ecli), 1, 0, 0);
  }

  @Test
  void aBorderlineRecordCountsOnNeitherSideNorDoesWhatMatchesIt() throws Exception {
    String open = FIRST.replace("}", ",'borderline':true}");
    Annotation hit = kamerstuk("Kamerstuk 35 207, nr. 81", "kst-35207-81");
    assertCounts(score(ScoredLayer.REFERENCE, open, hit), 0, 0, 0);
    assertCounts(score(ScoredLayer.REFERENCE, open, kamerstuk("nr. 82", "kst-1-1")), 0, 1, 0);
    assertCounts(score(ScoredLayer.REFERENCE, open + FIRST, hit), 1, 1, 1);
  }

  @Test
  void moreOverlapGoesFirst() throws Exception {
    String two =
        "{'layer':'motion','doc':'letter','quote':'De motie','id':null}\n"
            + "{'layer':'motion','doc':'letter','quote':'De motie van het lid Jansen','id':null,"
            + "'members':['Jansen']}\n";
    Score score =
        score(
            ScoredLayer.MOTION,
            two,
            found("motie van het lid Jansen", "members", List.of("Jansen")),
            found("De motie van"));
    assertCounts(score, 2, 2, 2);
    assertThat(field(score, "members").right()).isEqualTo(2);
  }

  @Test
  void ofSeveralMotiesInOneSpanTheSameIdGoesFirst() throws Exception {
    String quote = "'quote':'motie van het lid Jansen'";
    String two =
        "{'layer':'motion','doc':'letter',"
            + quote
            + ",'id':'kst-1-1'}\n"
            + "{'layer':'motion','doc':'letter',"
            + quote
            + ",'id':'kst-1-2'}\n";
    Score score =
        score(
            ScoredLayer.MOTION,
            two,
            found("motie", "id", "kst-1-2"),
            found("motie van het lid Jansen", "id", "kst-1-1"));
    assertThat(field(score, "id").right()).isEqualTo(2);
  }

  @Test
  void theFieldsOfAMotieAreComparedOnTheHits() throws Exception {
    String gold =
        "{'layer':'motion','doc':'letter','quote':'motie van het lid Jansen','id':null,"
            + "'id_also':['kst-1-1'],'members':['Jansen'],'cs':false,'relation':'executes'}\n";
    Score right =
        score(
            ScoredLayer.MOTION,
            gold,
            found("motie", "id", "kst-1-1", "members", List.of("Jansen"), "relation", "executes"));
    assertThat(right.fields()).allMatch(field -> field.right() == 1 && field.of() == 1);
    Score wrong =
        score(
            ScoredLayer.MOTION,
            gold,
            found(
                "motie", "id", "kst-2-2", "members", List.of("Jan"), "cs", true, "relation", "x"));
    assertThat(wrong.fields()).allMatch(field -> field.right() == 0 && field.of() == 1);
    assertThat(wrong.errors())
        .contains("motion relation letter@43: gold executes found x: “motie van het lid Jansen”");
  }

  private static final String PROMISE =
      "{'layer':'commitment','doc':'letter','quote':'Ik zal uw Kamer in mei 2022 informeren.',"
          + "'type':'toezegging','modality':'firm','earliest':'2022-05-01','latest':'2022-05-31'}";

  // The sentence has 39 characters: 20 are half of it, 19 are not.
  @Test
  void aCommitmentNeedsHalfOfWhatBothCover() throws Exception {
    assertCounts(score(ScoredLayer.COMMITMENT, PROMISE, found("Ik zal uw Kamer in m")), 1, 1, 1);
    assertCounts(score(ScoredLayer.COMMITMENT, PROMISE, found("Ik zal uw Kamer in ")), 1, 1, 0);
    assertCounts(
        score(ScoredLayer.COMMITMENT, PROMISE, found(TEXT.substring(TEXT.indexOf("Ik")))), 1, 1, 1);
  }

  @Test
  void theFieldsOfACommitment() throws Exception {
    Score score =
        score(
            ScoredLayer.COMMITMENT,
            PROMISE,
            found(
                "Ik zal uw Kamer in mei 2022 informeren.",
                "type",
                "toezegging",
                "modality",
                "intended",
                "earliest",
                "2022-05-01"));
    assertThat(field(score, "type").right()).isEqualTo(1);
    assertThat(field(score, "modality").right()).isZero();
    assertThat(field(score, "deadline").right()).isZero();
    assertThat(score.errors())
        .anyMatch(error -> error.contains("gold 2022-05-01 … 2022-05-31 found 2022-05-01 … none"));
  }

  private static final String MAY =
      "{'layer':'date','doc':'letter','quote':'mei 2022','earliest':'2022-05-01','latest':null}\n";

  @Test
  void aDateNeedsOverlapAndTheSameInterval() throws Exception {
    assertCounts(
        score(ScoredLayer.DATE, MAY, found("in mei 2022", "earliest", "2022-05-01")), 1, 1, 1);
    assertCounts(
        score(
            ScoredLayer.DATE,
            MAY,
            found("mei 2022", "earliest", "2022-05-01", "latest", "2022-05-31")),
        1,
        1,
        0);
  }

  @Test
  void behindTheLastDateOfADocumentThatIsNotCompleteNothingCounts() throws Exception {
    Annotation behind = found("informeren", "earliest", "2023-01-01");
    Annotation before = found("Zie", "earliest", "2023-01-01");
    String complete = "{'layer':'complete','doc':'letter','layers':['date']}\n";
    assertCounts(score(ScoredLayer.DATE, MAY, before, behind), 1, 1, 0);
    assertCounts(score(ScoredLayer.DATE, MAY + complete, before, behind), 1, 2, 0);
  }

  @Test
  void aDocumentThatWasReadAndHasNothingCounts() throws Exception {
    String complete = "{'layer':'complete','doc':'letter','layers':['date','motion']}\n";
    List<Score> scores =
        scores(complete, prediction("letter", ScoredLayer.DATE, found("mei 2022")));
    assertThat(scores).extracting(Score::layer).containsExactly("motion", "date");
    assertCounts(scores.get(1), 0, 1, 0);
    assertThat(scores.get(1).f1()).isZero();
  }

  @Test
  void aDocumentThatTheGoldStandardDoesNotKnowDoesNotCount() throws Exception {
    List<Score> scores =
        scores(
            FIRST,
            prediction("letter", ScoredLayer.REFERENCE),
            prediction("other", ScoredLayer.REFERENCE, kamerstuk("nr. 82", "kst-1-1")));
    assertCounts(scores.get(0), 1, 0, 0);
    assertThat(scores.get(0).errors()).singleElement().asString().contains("MISSED letter@4");
  }

  @Test
  void aQuoteThatIsNotThereIsToldAndLeftOut() throws Exception {
    Score score = score(ScoredLayer.REFERENCE, FIRST + FIRST.replace("nr. 81", "nr. 99"));
    assertCounts(score, 1, 0, 0);
    assertThat(problems).containsExactly("gold.jsonl:2: quote not found in letter");
  }

  @Test
  void offsetsCountCodePoints() throws Exception {
    String text = "😀 mei 2022";
    Path file = Files.writeString(directory.resolve("gold.jsonl"), MAY.replace('\'', '"'));
    Annotation found = foundAt(9, "2", "earliest", "2022-05-01");
    Score score =
        new Scorer(GoldStandard.read(List.of(file)), problems::add)
            .score(
                List.of(new Prediction("letter", text, Map.of(ScoredLayer.DATE, List.of(found)))))
            .get(0);
    assertCounts(score, 1, 1, 1);
    assertThat(text.codePointCount(0, text.length())).isEqualTo(10);
  }

  @Test
  void aLineThatIsNoRecordIsNamed() {
    assertThatThrownBy(() -> scores(FIRST + "{'layer':"))
        .isInstanceOf(GoldException.class)
        .hasMessageStartingWith("gold.jsonl:2: not JSON");
    assertThatThrownBy(() -> scores("{'layer':'date'}"))
        .isInstanceOf(GoldException.class)
        .hasMessage("gold.jsonl:1: a record needs layer and doc");
  }

  @Test
  void theTableIsRoundedToThreeDecimals() throws Exception {
    Score score =
        new Score("motion", 3, 3, 2, List.of(new Score.FieldScore("id", 1, 2)), List.of());
    assertThat(ScoreTable.text(List.of(score), false))
        .isEqualTo(
            """
            layer         gold  found   hit       P       R      F1
            motion           3      3     2   0.667   0.667   0.667
              id                      1 of 2  0.500
            """);
    assertThat(ScoreTable.json(List.of(score), true)).contains("\"precision\" : 0.667");
  }

  private static Score.FieldScore field(Score score, String name) {
    return score.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
