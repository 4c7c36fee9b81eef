package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures, reckoned by hand. */
class KeynessTest {
  private static final String EARLIER = "handel ".repeat(8) + "klimaat ".repeat(2);
  private static final String LATER = "handel ".repeat(2) + "klimaat ".repeat(8);

  /**
   * Klimaat 2 of 10 before and 8 of 10 after, expected 5 and 5: G² = 2 · (2 · ln(2/5) + 8 ·
   * ln(8/5)) = 2 · (−1.8326 + 3.7600) = 3.8549; log ratio = log₂((8.5/11) / (2.5/11)) = 1.7655.
   */
  @Test
  void g2AndLogRatio() {
    List<Keyword> keywords = Keyness.of(List.of(EARLIER), List.of(LATER));
    assertThat(keywords).extracting(Keyword::word).containsExactly("handel", "klimaat");
    Keyword climate = keywords.get(1);
    assertThat(climate.g2()).isCloseTo(3.8549, within(0.0001));
    assertThat(climate.logRatio()).isCloseTo(1.7655, within(0.0001));
    assertThat(climate.from()).isEqualTo(2);
    assertThat(climate.to()).isEqualTo(8);
  }

  @Test
  void whatBecameRarerHasTheSign() {
    Keyword trade = Keyness.of(List.of(EARLIER), List.of(LATER)).get(0);
    assertThat(trade.g2()).isCloseTo(-3.8549, within(0.0001));
    assertThat(trade.logRatio()).isCloseTo(-1.7655, within(0.0001));
  }

  /**
   * The stem counts: handelsrelatie and handelsrelaties are one word, its commoner form is shown.
   */
  @Test
  void formsOfAWordAreOne() {
    String later = "dreigingen dreigingen dreiging " + "handel ".repeat(7);
    List<Keyword> keywords = Keyness.of(List.of("handel ".repeat(30)), List.of(later));
    assertThat(keywords).extracting(Keyword::word).contains("dreigingen");
    assertThat(keywords.get(0).to()).isEqualTo(3);
  }

  /** Two in all, however telling, are too few; so is a difference that chance may make. */
  @Test
  void whatTellsNothingIsLeftOut() {
    String much = "handel ".repeat(500);
    assertThat(Keyness.of(List.of(much), List.of("klimaat klimaat " + much))).isEmpty();
    assertThat(Keyness.of(List.of("handel klimaat"), List.of("handel klimaat"))).isEmpty();
    assertThat(Keyness.of(List.of(), List.of(LATER))).isEmpty();
  }
}
