package nl.kamerlens.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.kamerlens.document.Span;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.Tense;
import org.junit.jupiter.api.Test;

class StanceScorerTest {

  @Test
  void joinsHyphensAndDropsFootnoteMarks() {
    StanceScore score =
        score(
            gold("Nederland zet in op samen-\nwerking12 met Taiwan.", false),
            found("Nederland zet in op samenwerking met Taiwan.", "handel"));
    assertThat(score.hits()).isEqualTo(1);
    assertThat(score.topic()).isEqualTo(1);
  }

  @Test
  void halfOfTheShorterSentenceIsEnough() {
    StanceScore score =
        score(
            gold("Nederland zet in op handel", false),
            found("Nederland zet in op heel iets anders dan men dacht.", "handel"));
    assertThat(score.hits()).isEqualTo(1);
  }

  @Test
  void scatteredArticlesAreNoMatch() {
    StanceScore score =
        score(
            gold("De inzet van de EU is in het belang van Nederland.", false),
            found("In de brief van het kabinet is de lijn van 2019 herhaald.", "handel"));
    assertThat(score.hits()).isZero();
    assertThat(score.wrong()).isEqualTo(1);
    assertThat(score.missed()).isEqualTo(1);
  }

  @Test
  void anOptionalStanceIsNeitherHitNorMiss() {
    GoldStance optional = gold("Handel blijft van groot belang.", true);
    StanceScorer with =
        new StanceScorer(
            List.of(optional), List.of(found("Handel blijft van groot belang.", "handel")));
    assertThat(with.score().hits() + with.score().wrong() + with.score().missed()).isZero();
    assertThat(new StanceScorer(List.of(optional), List.of()).score().missed()).isZero();
  }

  @Test
  void aSecondTopicIsRightToo() {
    StanceScore score =
        score(gold("Wij steunen vrije handel.", false), found("Wij steunen vrije handel.", "eu"));
    assertThat(score.topic()).isEqualTo(1);
    assertThat(score.polarity()).isEqualTo(1, within(1e-9));
  }

  private static StanceScore score(GoldStance gold, StanceScorer.Found found) {
    return new StanceScorer(List.of(gold), List.of(found)).score();
  }

  private static GoldStance gold(String quote, boolean optional) {
    return new GoldStance(
        "letter",
        quote,
        "handel",
        List.of("eu"),
        "wij",
        Polarity.SUPPORT,
        null,
        2,
        Tense.PRESENT,
        optional);
  }

  private static StanceScorer.Found found(String text, String topic) {
    Span all = new Span(0, text.length());
    Stance stance =
        new Stance(
            all,
            "wij",
            topic,
            Map.of(),
            Polarity.SUPPORT,
            2,
            Tense.PRESENT,
            all,
            List.of(),
            1,
            "r");
    return new StanceScorer.Found("letter", text, stance);
  }
}
