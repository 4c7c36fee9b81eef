package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StanceDiffTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "only the later one",
            "Het kabinet hecht aan persvrijheid.",
            "Nederland steunt sancties. Het kabinet hecht aan persvrijheid.",
            "mensenrechtensancties",
            Change.NEW),
        Arguments.of(
            "only the earlier one",
            "Nederland steunt sancties. Het kabinet hecht aan persvrijheid.",
            "Het kabinet hecht aan persvrijheid.",
            "mensenrechtensancties",
            Change.DROPPED),
        Arguments.of(
            "a mention is no position",
            "Nederland steunt sancties.",
            "Nederland steunt sancties. Hongkong telt zeven miljoen inwoners.",
            "hongkong",
            Change.NONE),
        Arguments.of(
            "named as clearly beside another topic",
            "Nederland steunt sancties.",
            "Het kabinet veroordeelt de sancties op journalisten en hun correspondenten.",
            "persvrijheid",
            Change.NEW),
        Arguments.of(
            "named by one plain word beside another topic",
            "Nederland steunt sancties.",
            "Nederland steunt sancties in alle havens.",
            "bri-connectiviteit",
            Change.NONE),
        Arguments.of(
            "a hardened assessment in fewer words",
            "Nederland werkt aan weerbaarheid tegen spionage. Nederland zet in op bescherming tegen"
                + " spionage. Nederland zoekt samenwerking tegen cyberspionage. Nederland steunt"
                + " onderzoek naar cyberspionage.",
            "Het kabinet maakt zich ernstige zorgen over cyberspionage.",
            "cyberspionage",
            Change.STRENGTHENED),
        Arguments.of(
            "much less room",
            "Nederland werkt aan een gelijk speelveld. Nederland zet in op markttoegang. Nederland"
                + " steunt wederkerigheid. Het kabinet wil een gelijk speelveld op derde markten.",
            "Nederland pleit voor markttoegang van banken. Nederland steunt sancties. Het kabinet"
                + " hecht aan persvrijheid.",
            "gelijk-speelveld",
            Change.SOFTENED),
        Arguments.of(
            "the opposite of the same",
            "Het kabinet steunt een algeheel importverbod op producten uit Xinjiang.",
            "Het kabinet verwerpt een algeheel importverbod op producten uit Xinjiang.",
            "dwangarbeid-importverbod",
            Change.REVERSED),
        Arguments.of(
            "the opposite of something else is no reversal",
            "Het kabinet steunt de strijd tegen dwangarbeid.",
            "Het kabinet verwerpt een importverbod.",
            "dwangarbeid-importverbod",
            Change.STRENGTHENED),
        Arguments.of(
            "word for word",
            "Nederland zet in op een gelijk speelveld.",
            "Nederland zet in op een gelijk speelveld.",
            "gelijk-speelveld",
            Change.CONTINUED),
        Arguments.of(
            "word for word, in a shorter text",
            "Nederland zet in op een gelijk speelveld. Nederland steunt sancties. Het kabinet hecht"
                + " aan persvrijheid. Nederland steunt de dalai lama.",
            "Het kabinet zet in op een gelijk speelveld.",
            "gelijk-speelveld",
            Change.CONTINUED),
        Arguments.of(
            "fewer stances in a text that says little else",
            "Nederland steunt sancties. Het kabinet hecht aan persvrijheid. Nederland steunt de"
                + " dalai lama. Nederland zet in op een gelijk speelveld. Nederland pleit voor"
                + " markttoegang.",
            "Nederland wil een gelijk speelveld voor banken.",
            "gelijk-speelveld",
            Change.CONTINUED),
        Arguments.of(
            "the same with a firmer word",
            "Het kabinet vindt inmenging in de Chinese diaspora ongewenst.",
            "Het kabinet vindt inmenging in de Chinese diaspora volstrekt onacceptabel.",
            "inmenging-diaspora",
            Change.STRENGTHENED),
        Arguments.of(
            "fewer worries beside more demands",
            "Het kabinet maakt zich ernstige zorgen over Xinjiang. Nederland steunt de dalai lama.",
            "Het kabinet maakt zich ernstige zorgen over Xinjiang. Nederland roept China op om de"
                + " situatie in Xinjiang te verbeteren. Nederland dringt aan op toegang tot"
                + " Xinjiang.",
            "mensenrechten-xinjiang",
            Change.STRENGTHENED),
        Arguments.of(
            "hedged",
            "Nederland zet consequent in op strengere exportcontrole.",
            "Nederland beziet of exportcontrole mogelijk is.",
            "exportcontrole",
            Change.SOFTENED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void tellsHowATopicMoved(String name, String from, String to, String slug, Change expected) {
    TopicChange change = change(StanceDiff.of(Topics.china(), edition(from), edition(to)), slug);
    assertThat(change.change()).as(name + ": " + change.verdict()).isEqualTo(expected);
  }

  @Test
  void pairsWhatBelongsTogetherOneToOne() {
    String from =
        "Nederland steunt de dalai lama. Nederland betreurt de lage schoolplicht in Tibet.";
    String to = "Nederland betreurt de schoolplicht in Tibet. Nederland steunt de dalai lama zeer.";
    Alignment found =
        change(StanceDiff.of(Topics.china(), edition(from), edition(to)), "mensenrechten-tibet")
            .alignment();
    assertThat(found.pairs())
        .extracting(p -> p.from().sentence() + " / " + p.to().sentence())
        .containsExactlyInAnyOrder(
            "Nederland steunt de dalai lama. / Nederland steunt de dalai lama zeer.",
            "Nederland betreurt de lage schoolplicht in Tibet. / Nederland betreurt de schoolplicht"
                + " in Tibet.");
    assertThat(found.onlyFrom()).isEmpty();
    assertThat(found.onlyTo()).isEmpty();
  }

  @Test
  void everyQuoteStandsInItsDocument() {
    String text = "Nederland steunt sancties.\n\nHet kabinet maakt zich zorgen over Hongkong.";
    for (Statement statement : edition(text).statements()) {
      assertThat(text.substring(statement.start(), statement.end())).isEqualTo(statement.quote());
    }
  }

  @Test
  void oneEditionCannotBeCompared() {
    assertThatThrownBy(() -> Comparison.of(Topics.china(), List.of(edition("Nederland."))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void threeEditionsMakeTwoSteps() {
    Edition first = edition("Nederland steunt sancties.");
    Edition second = edition("Nederland hecht aan persvrijheid.");
    Comparison comparison = Comparison.of(Topics.china(), List.of(first, second, first));
    assertThat(comparison.steps()).hasSize(2);
    assertThat(change(comparison.steps().get(1), "mensenrechtensancties").change())
        .isEqualTo(Change.NEW);
    assertThat(comparison.hasDifferences()).isTrue();
  }

  @Test
  void keynessTellsTheSideAndTheCounts() {
    List<String> from = List.of("sancties sancties sancties sancties handel");
    List<String> to = List.of("dialoog dialoog dialoog dialoog dialoog handel");
    List<Keyword> keywords = Keyness.of(from, to);
    assertThat(keywords)
        .extracting(k -> k.word() + " " + k.from() + " " + k.to())
        .containsExactlyInAnyOrder("dialoog 0 5", "sancties 4 0");
    assertThat(keywords)
        .allMatch(k -> k.word().equals("dialoog") ? k.g2() > 0 : k.g2() < 0)
        .allMatch(k -> k.g2() * k.logRatio() > 0);
  }

  private static TopicChange change(StanceDiff diff, String slug) {
    return diff.changes().stream()
        .filter(c -> c.topic().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static Edition edition(String text) {
    AnalyzedText read = AnalyzedText.of(text);
    List<Statement> statements =
        FINDER.find(read).stream()
            .map(
                s ->
                    new Statement(
                        "letter",
                        read.source(s.span()).start(),
                        read.source(s.span()).end(),
                        read.source(s.span()).of(text),
                        s.span().of(read.content()),
                        s))
            .toList();
    return new Edition(
        "edition", List.of(new PolicyText("letter", "letter", null, null, 9, statements)));
  }
}
