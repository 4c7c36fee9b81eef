package nl.kamerlens.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a commitment takes from the text around its sentence. */
class CommitmentContextTest {
  private static final CommitmentFinder FINDER = new CommitmentFinder();

  @Test
  void yearsInAListAreOneDeadline() {
    Commitment found =
        Sentences.find(FINDER, "Ik zal in 2025, 2026 en 2027 nieuwe metingen laten uitvoeren.")
            .get(0);
    assertThat(found.deadline()).isEqualTo("in 2025, 2026 en 2027");
    assertThat(found.deadlineValue()).isEqualTo("2025/2027");
    assertThat(found.interval().earliest()).isEqualTo("2025-01-01");
    assertThat(found.interval().latest()).isEqualTo("2027-12-31");
  }

  @Test
  void yearsOfABudgetAreNoDeadline() {
    Commitment found =
        Sentences.find(FINDER, "Ik zal de cijfers van 2025 en 2026 laten onderzoeken.").get(0);
    assertThat(found.deadline()).isNull();
  }

  @Test
  void theDeadlineOfTheSentenceBeforeIsContextOnly() {
    List<Commitment> found =
        Sentences.find(
            FINDER, "Het onderzoek start in januari 2025. De uitkomsten deel ik met uw Kamer.");
    assertThat(found).extracting(Commitment::deadline).containsExactly("in januari 2025", null);
    assertThat(found)
        .extracting(Commitment::deadlineContext)
        .containsExactly(null, "in januari 2025");
    assertThat(found.get(1).interval().latest()).isNull();
  }

  @Test
  void theItemsOfAListHaveActorAndVerbFromTheirHead() {
    List<Commitment> found =
        Sentences.find(
            FINDER,
            "Daarom zal ik:\n\n"
                + "- de Kamer in het najaar informeren over de voortgang;\n"
                + "- de wet wijzigen;\n"
                + "- een landelijk meldpunt.\n");
    assertThat(found)
        .extracting(Commitment::type)
        .containsExactly(Commitment.Type.TOEZEGGING, Commitment.Type.VOORNEMEN);
    assertThat(found).extracting(Commitment::actor).containsExactly("ik", "ik");
    assertThat(found).extracting(Commitment::deadline).containsExactly("in het najaar", null);
    assertThat(found).extracting(Commitment::cue).containsExactly("zal", "zal");
  }

  @Test
  void aListUnderAHeadOfOthersAnnouncesNothing() {
    List<Commitment> found =
        Sentences.find(
            FINDER, "De gemeenten zullen:\n\n- de wet uitvoeren;\n- de regels wijzigen.\n");
    assertThat(found).isEmpty();
  }
}
