package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicMatcherTest {
  private static final String TOPICS =
      """
      [{"slug": "sancties", "terms": ["sanctie", "tegenmaatregelen"], "anchors": ["sanctie"],
        "traps": ["\\"sanctie tegen Iran\\" is another subject", "only \\"tegenmaatregelen\\" is said"]},
       {"slug": "handel", "terms": ["handelsrelatie met China", "HANDEL", "markt"], "stems": ["speelveld"]},
       {"slug": "china", "terms": ["China"]}]
      """;

  static Stream<Arguments> sentences() {
    return Stream.of(
        // inflected: by its stem
        Arguments.of("Een tegenmaatregel volgt.", List.of("sancties:tegenmaatregel")),
        // inside a compound
        Arguments.of(
            "Het speelveldinstrumentarium werkt.", List.of("handel:speelveldinstrumentarium")),
        // a phrase
        Arguments.of(
            "De handelsrelatie met China groeit.",
            List.of("handel:handelsrelatie met China", "china:China")),
        // capitals stay capitals
        Arguments.of("De handel groeit.", List.of()),
        Arguments.of("De HANDEL groeit.", List.of("handel:HANDEL")),
        // a trap hides what it quotes at its beginning
        Arguments.of("De sanctie tegen Iran geldt.", List.of()),
        // and nothing where it only tells of a word
        Arguments.of("De tegenmaatregelen gelden.", List.of("sancties:tegenmaatregelen")),
        // not in the middle of another word
        Arguments.of("De supermarkt sluit.", List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void findsTerms(String sentence, List<String> expected) throws TopicsException {
    Topics topics = TopicsReader.read("test", TOPICS.getBytes(StandardCharsets.UTF_8));
    List<Word> words = Word.of(sentence);
    assertThat(new TopicMatcher(topics).match(words))
        .extracting(
            h ->
                topics.topics().get(h.topic()).slug()
                    + ":"
                    + sentence.substring(words.get(h.from()).start(), words.get(h.to() - 1).end()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
