package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FulfilmentFinderTest {
  private static final FulfilmentFinder FINDER = new FulfilmentFinder();
  private static final ReferenceFinder REFERENCES = new ReferenceFinder();

  static Stream<Arguments> examples() {
    return RuleSet.load("fulfilments").stream()
        .flatMap(r -> r.examples().stream().map(e -> Arguments.of(Named.of(r.name(), r), e)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsFound(Rule rule, Example example) {
    List<Fulfilment> found = find(example.text());
    assertThat(found).as(example.text()).hasSize(1);
    assertThat(found.get(0).rule()).isEqualTo(rule.name());
    assertThat(describe(found.get(0))).containsAllEntriesOf(example.finds().get(0));
  }

  private static Map<String, String> describe(Fulfilment found) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", found.kind().name().toLowerCase(Locale.ROOT));
    fields.put("claim", found.claim().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    put(fields, "to", found.to());
    put(fields, "occasion", found.occasion());
    put(fields, "made", found.made());
    put(fields, "id", found.id());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  @Test
  void tellsWhenWhereAndToWhom() {
    Fulfilment found =
        find("Met deze brief kom ik mijn toezegging aan het lid Van Campen c.s. na, gedaan in het"
                + " commissiedebat Landbouwraad van 16 mei 2024 (TZ202405-123).")
            .get(0);
    assertThat(describe(found))
        .containsEntry("to", "Van Campen c.s.")
        .containsEntry("occasion", "commissiedebat Landbouwraad")
        .containsEntry("made", "16 mei 2024")
        .containsEntry("id", "TZ202405-123");
  }

  @Test
  void aMotieHasTheNumberThatTheSentenceGives() {
    Fulfilment found =
        find("Hiermee beschouw ik de motie van de leden Bruins en Kostić (Kamerstuk 36 410 VIII, nr. 57)"
                + " als afgedaan.")
            .get(0);
    assertThat(describe(found))
        .containsEntry("kind", "motie")
        .containsEntry("to", "Bruins en Kostić")
        .containsEntry("id", "kst-36410-VIII-57");
  }

  /** The number of the letter that meets a motie is not the motie's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Met Kamerstuk 31 000, nr. 47 is aan de motie-Bakker (31 000, nr. 12) voldaan. | Bakker | kst-31000-12",
        "Met Kamerstuk 31 000, nr. 47 is aan de motie-Bakker voldaan. | Bakker | ",
        "De motie-Bakker is met mijn brief (Kamerstuk 31 000, nr. 47) afgedaan. | Bakker | ",
        "Zoals gemeld aan het lid Smit is de motie van het lid Bakker (31 000, nr. 12) uitgevoerd. | Bakker | kst-31000-12",
        "Conform eerdere moties die zijn aangenomen, waaronder de motie Bakker (31 000, nr. 12), handelt het kabinet. | Bakker | kst-31000-12",
        "De motie is, zoals besproken met het lid Smit, uitgevoerd. | | ",
      })
  void whoseMotieAndWhichNumber(String sentence, @Nullable String to, @Nullable String id) {
    Fulfilment found = find(sentence).get(0);
    assertThat(found.to()).isEqualTo(to);
    assertThat(found.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a motie that is only named | De motie van het lid Jansen is vorige week aangenomen.",
        "its text | De motie verzoekt de regering een onderzoek te doen.",
        "promotie | De promotie van de sport wordt uitgevoerd door de bond.",
        "a new promise | Ik zal uw Kamer in mei informeren.",
        "a question | Bent u bereid de motie van het lid Jansen uit te voeren?"
      })
  void leavesOut(String shows, String text) {
    assertThat(find(text)).as(shows).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "motie ",
        "toezegging aan ",
        "motie niet ",
        "uitvoering van ",
        "zoals toegezegd ",
        "heb ",
        "conform ",
        "voer de motie ",
        "het lid A ",
        "commissiedebat A ",
        "beschouw "
      })
  @Timeout(10)
  void aSentenceOfOneHundredThousandCharacters(String part) {
    AnalyzedText text =
        AnalyzedText.of(("Ik motie " + part.repeat(2_500 / part.length()) + ". ").repeat(40));
    assertThat(FINDER.find(text, List.of(), List.of())).hasSizeLessThan(41);
  }

  private static List<Fulfilment> find(String content) {
    AnalyzedText text = AnalyzedText.of(content);
    return FINDER.find(
        text, REFERENCES.find(text), Sentences.DATES.find(text, Sentences.ANCHOR, List.of()));
  }
}
