package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceFinderTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());

  static Stream<Arguments> stances() {
    return Stream.of(
        // the holder behind a fronted clause
        row("Als dat niet lukt, zoekt Nederland een kopgroep.", "Nederland support eu-eenheid"),
        // the holder in a passive
        row(
            "Vanuit de overheid worden ondernemers bij zakendoen ondersteund.",
            "overheid support handelsrelatie"),
        // the clause that a frame introduces
        row(
            "Het is goed om op te merken dat Nederland de sancties steunt.",
            "Nederland support mensenrechtensancties"),
        // of two main clauses the one with a holder
        row(
            "Exportcontrole is complex, maar het kabinet wil die aanscherpen.",
            "kabinet support exportcontrole"),
        // two main clauses joined by en, of which the second has a holder
        row(
            "De wereld verandert snel, en Nederland zet in op een investeringstoets.",
            "Nederland support investeringstoets"),
        // what a clause inside a clause denies is not what is wished
        row(
            "Nederland zet in op een eensgezinde EU, die erop let dat waar landen aarzelen dit voor anderen"
                + " niet geldt.",
            "Nederland support eu-eenheid"),
        // a determiner opens no clause
        row(
            "Nederland deelt die analyse en steunt een investeringstoets.",
            "Nederland support investeringstoets"),
        // an opinion is that of its content
        row(
            "Wij vinden dat het dreigen met geweld onacceptabel is.",
            "wij oppose taiwan-status-quo"),
        // a denial turns a wish round
        row(
            "Nederland wil voor grondstoffen niet van één land afhangen.",
            "Nederland oppose grondstoffen"),
        // not alone is no denial
        row(
            "Nederland wil niet alleen de grondstoffen uit Afrika betrekken.",
            "Nederland support grondstoffen"),
        // an evaluation of what somebody else does
        row(
            "Chinese cyberaanvallen op vitale processen zijn onacceptabel.",
            "impliciet oppose cyberspionage"),
        // the State's own services
        row(
            "China vormt volgens de AIVD de grootste dreiging voor de nationale veiligheid.",
            "derden-onderschreven concern nationale-veiligheid"),
        // what a sentence points back to
        row(
            "De situatie van de Oeigoeren verslechtert. Het kabinet deelt deze zorgen.",
            "impliciet concern mensenrechten-xinjiang",
            "kabinet concern mensenrechten-xinjiang"));
  }

  private static Arguments row(String text, String... found) {
    return Arguments.of(text, List.of(found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stances")
  void tellsHolderPolarityAndTopic(String text, List<String> expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what others want, do or say
        "China streeft naar een leidende rol in de Wereldbank.",
        "De Chinese autoriteiten willen de persvrijheid beperken.",
        "Volgens Clingendael is een gelijk speelveld essentieel.",
        "Het rapport constateert dat de afhankelijkheid van grondstoffen moet afnemen.",
        "De initiatiefnemers pleiten voor een importverbod.",
        // facts and figures
        "In 2024 bedroeg het handelstekort 30 miljard euro.",
        "Nederland telt duizend Chinese studenten.",
        // references
        "Voor de sancties verwijs ik u naar de brief van 3 maart.",
        "Uw Kamer is over de investeringstoets geïnformeerd.",
        // questions
        "Deelt het kabinet de zorgen over de Oeigoeren?",
        // no topic
        "Het kabinet wil de dijken verhogen."
      })
  void isNoStance(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void aMembersQuestionIsNoStanceAndItsAnswerIs() {
    String text =
        """
        Vraag 1
        Het kabinet moet nu sancties instellen. Wat vindt u daarvan?

        Antwoord
        Het kabinet is geen voorstander van nieuwe sancties.
        """;
    assertThat(shown(text)).containsExactly("kabinet oppose mensenrechtensancties");
  }

  @Test
  void whatAReportSaysGoesOnInTheNextSentence() {
    String text =
        "Clingendael stelt dat kennisveiligheid onder druk staat. Daarbij gaat het om het risico op"
            + " ongewenste kennisoverdracht.";
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void marksCueAndTermsInTheSentence() {
    String sentence = "Het kabinet hecht aan persvrijheid.";
    Stance stance = FINDER.find(AnalyzedText.of(sentence)).get(0);
    assertThat(stance.cue().of(sentence)).isEqualTo("hecht");
    assertThat(stance.terms()).extracting(t -> t.of(sentence)).containsExactly("persvrijheid");
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(shown("HET KABINET STEUNT HET INVESTERINGSVERDRAG."))
          .containsExactly("kabinet support gelijk-speelveld");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> shown(String text) {
    return FINDER.find(AnalyzedText.of(text)).stream()
        .map(s -> s.holder() + " " + s.polarity().label() + " " + s.topic())
        .toList();
  }
}
