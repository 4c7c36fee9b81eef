package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerlens.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The test before a sentence is read leaves out no fact that the reading finds. */
class PossibleFactsTest {
  private static final VerbLexicon LEXICON = VerbLexicon.load();
  private static final FiniteVerbs FINITE = new FiniteVerbs(LEXICON);
  private static final FactReader READER = new FactReader(LEXICON, FINITE);
  private static final Set<String> ASKED =
      RuleSet.load("commitments").stream()
          .flatMap(rule -> CommitmentRule.of(rule).needs().stream().flatMap(Set::stream))
          .collect(Collectors.toSet());
  private static final Map<String, PossibleFacts> BY_FACT = new HashMap<>();

  @ParameterizedTest
  @MethodSource("nl.kamerlens.commitment.CommitmentSentencesTest#sentences")
  void everyFactThatIsReadWasPossible(
      String type, String modality, String actor, String deadline, String shows, String sentence) {
    assertPossible(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "recipient, Dit is een nieuw beleid.", // no word u in it
    "inform, Dit beleid werkt goed.",
    "found, Het kabinet zet dit voort.", // neither op nor in, with which zet founds something
    "te-act, Ik heb de wet gepubliceerd.", // no te
    "works-on-product, De regeling is goed."
  })
  void saysNoWhereNothingPoints(String fact, String sentence) {
    assertThat(may(fact, sentence)).isFalse();
  }

  private static void assertPossible(String sentence) {
    for (Clause clause : ClauseSplitter.split(tokens(of("zal"), sentence), FINITE)) {
      for (String fact : facts(clause, sentence)) {
        assertThat(may(fact, sentence)).as(fact + " in: " + sentence).isTrue();
      }
    }
  }

  private static Set<String> facts(Clause clause, String sentence) {
    ClauseVerbs verbs = READER.verbs(clause, sentence, List.of(), Set.of());
    ClauseFacts read = READER.read(verbs, sentence, cue -> true, () -> Subject.NONE);
    Set<String> facts = new HashSet<>(verbs.facts());
    ASKED.stream().filter(read::has).forEach(facts::add);
    return facts;
  }

  private static boolean may(String fact, String sentence) {
    PossibleFacts possible = of(fact);
    return possible.suffice(possible.of(tokens(possible, sentence), Set.of()));
  }

  private static PossibleFacts of(String fact) {
    return BY_FACT.computeIfAbsent(
        fact,
        f -> {
          PossibleFacts possible = new PossibleFacts(List.of(List.of(Set.of(f))));
          READER.tell(possible);
          return possible.close();
        });
  }

  private static List<Token> tokens(PossibleFacts possible, String sentence) {
    return Tokens.of(sentence, new Vocabulary(FINITE, possible::of));
  }
}
