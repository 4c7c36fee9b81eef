package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private final Vocabulary vocabulary =
      new Vocabulary(new FiniteVerbs(VerbLexicon.load()), word -> new BitSet());

  /** Words that are alike in their first letters, in their length, or but for a mark. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "zal Zal zalm al l",
        "beleid beleids beleidsp beleidspl beleidsplan",
        "samenwerkingen samenwerkingenx samenwerkingsverband samenwerkingsverbanden",
        "internationaliseringsbeleid internationaliseringsbeleit",
        "agenda’s agenda's agendats agendas",
        "ÿÿÿÿÿÿÿ ÿÿÿÿÿÿ Ωmega ©mega Ωmegaomega",
        "ő Őő Q PQ"
      })
  void tellsWordsApart(String words) {
    for (int time = 0; time < 2; time++) {
      for (String word : words.split(" ")) {
        assertThat(read(word)).isEqualTo(word);
      }
    }
  }

  @Test
  void takesMoreWordsThanItHolds() {
    List<String> words = IntStream.range(0, 100_000).mapToObj(i -> "woord" + i).toList();
    assertThat(Stream.concat(words.stream(), words.stream()).filter(w -> !read(w).equals(w)))
        .isEmpty();
  }

  private String read(String word) {
    return vocabulary.at("> " + word + " <", 2, 2 + word.length()).written();
  }
}
