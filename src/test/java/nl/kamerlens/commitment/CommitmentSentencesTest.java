package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of letters, one thing each: {@code sentences.tsv} says what a row shows. */
class CommitmentSentencesTest {
  private static final CommitmentFinder FINDER = new CommitmentFinder();

  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = CommitmentSentencesTest.class.getResourceAsStream("sentences.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .map(l -> Arguments.of((Object[]) l.split("\t", -1)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{4}: {5}")
  @MethodSource("sentences")
  void aSentence(
      String type, String modality, String actor, String deadline, String shows, String sentence) {
    List<Commitment> found = Sentences.find(FINDER, sentence);
    String expected = type.equals("-") ? "" : String.join(" | ", type, modality, actor, deadline);
    assertThat(String.join("\n", found.stream().map(CommitmentSentencesTest::describe).toList()))
        .as(shows)
        .isEqualTo(expected);
  }

  private static String describe(Commitment found) {
    return String.join(
        " | ",
        found.type().name().substring(0, 1),
        found.modality().name().toLowerCase(java.util.Locale.ROOT),
        orDash(found.actor()),
        orDash(found.deadline()));
  }

  private static String orDash(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "-" : value;
  }
}
