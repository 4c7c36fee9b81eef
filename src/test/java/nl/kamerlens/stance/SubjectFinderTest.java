package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Source;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** A topic counts where the text speaks of the subject of the topics. */
class SubjectFinderTest {
  private static final StanceFinder FINDER = new StanceFinder(Topics.china());
  private static final String FILLING =
      "De oogst viel in het zuiden vroeg. ".repeat(8) + "De boeren haalden het graan binnen. ";

  private static List<String> topics(StanceFinder finder, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return finder.find(AnalyzedText.of(DocumentReaders.read(new Source("a.txt", bytes)))).stream()
        .map(Stance::topic)
        .toList();
  }

  @Test
  void aLetterThatNeverSpeaksOfItHasNoStance() throws Exception {
    assertThat(topics(FINDER, FILLING + "Het kabinet zet in op mensenrechten in de hele wereld. "))
        .isEmpty();
  }

  @Test
  void oneMentionInALetterOnSomethingElseCountsForItsPassageOnly() throws Exception {
    String letter =
        FILLING.repeat(2)
            + "Het kabinet hecht aan de persvrijheid in Chinese steden. "
            + FILLING.repeat(2)
            + "Het kabinet zet in op mensenrechten in de hele wereld. ";
    assertThat(topics(FINDER, letter)).containsExactly("persvrijheid");
  }

  @Test
  void theSentencesRoundAMentionBelongToIt() throws Exception {
    String letter =
        FILLING.repeat(2)
            + "Peking sloot vorig jaar drie kranten. "
            + "Het kabinet maakt zich zorgen over de persvrijheid. ";
    assertThat(topics(FINDER, letter)).containsExactly("persvrijheid");
  }

  @Test
  void aLetterAboutItNeedNotNameItInEachSentence() throws Exception {
    String letter =
        "China is een belangrijke partner. Peking is ver weg. "
            + FILLING
            + "Het kabinet zet in op mensenrechten in de hele wereld. ";
    assertThat(topics(FINDER, letter)).containsExactly("mensenrechten-algemeen");
  }

  @Test
  void aWordThatOnlyHoldsItIsNoMention() throws Exception {
    assertThat(topics(FINDER, FILLING + "Machinale mensenrechten zijn voor ons van belang. "))
        .isEmpty();
  }

  @Test
  void topicsWithoutASubjectCountEverywhere() throws Exception {
    String json =
        "[{\"slug\": \"rechten\", \"terms\": [\"mensenrechten\"], \"anchors\": [\"mensenrechten\"]}]";
    Topics topics = TopicsReader.read("own", json.getBytes(StandardCharsets.UTF_8));
    assertThat(
            topics(
                new StanceFinder(topics),
                FILLING + "Het kabinet zet in op mensenrechten in de hele wereld. "))
        .containsExactly("rechten");
  }

  @Test
  void aFewSentencesHaveNoRoomToNameIt() throws Exception {
    assertThat(topics(FINDER, "Het kabinet zet in op mensenrechten in de hele wereld."))
        .containsExactly("mensenrechten-algemeen");
  }

  @Test
  void capitalsAreAWordOfTheirOwn() throws Exception {
    String json =
        "{\"subject\": [\"VK\"], \"topics\": [{\"slug\": \"visserij\", \"terms\": [\"visserij\"],"
            + " \"anchors\": [\"visserij\"]}]}";
    StanceFinder finder =
        new StanceFinder(TopicsReader.read("own", json.getBytes(StandardCharsets.UTF_8)));
    String wish = "Het kabinet zet in op een duurzame visserij";
    assertThat(topics(finder, FILLING + wish + " met het VK. ")).containsExactly("visserij");
    assertThat(topics(finder, FILLING + wish + " in een vkwartier. ")).isEmpty();
  }
}
