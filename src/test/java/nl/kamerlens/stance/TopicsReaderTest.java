package nl.kamerlens.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{                                     | not JSON at line 1",
        "{}                                     | a list of topics is expected",
        "[]                                     | a list of topics is expected",
        "[3]                                    | topic 1: an object is expected",
        "[{\"terms\": [\"a\"]}]                 | topic 1: \"slug\" is missing",
        "[{\"slug\": \"Groot Woord\"}]          | topic 1: \"slug\" is missing or is not of small",
        "[{\"slug\": \"a\"}]                    | topic 1 (a): \"terms\" is missing",
        "[{\"slug\": \"a\", \"terms\": \"b\"}]  | topic 1 (a): \"terms\" is not a list",
        "[{\"slug\": \"a\", \"terms\": [3]}]    | topic 1 (a): \"terms\" holds something",
        "[{\"slug\": \"a\", \"termen\": []}]    | topic 1 (a): unknown field \"termen\"",
        "{\"subject\": \"nl\", \"topics\": []}  | the file: \"subject\" is not a list",
        "{\"subject\": [\" \"], \"topics\": []} | the file: \"subject\" holds something",
        "{\"subject\": [\"nl\"]}               | a list of topics is expected",
        "{\"subjects\": [\"nl\"]}              | the file: unknown field \"subjects\"",
        "[{\"slug\": \"a\", \"terms\": [\"b\"]}, {\"slug\": \"a\", \"terms\": [\"c\"]}] | topic 2 (a): another topic"
      })
  void saysWhatIsWrong(String json, String message) {
    assertThatThrownBy(() -> TopicsReader.read("own", json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(TopicsException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aTopicNeedsOnlyASlugAndTerms() throws TopicsException {
    String json = "[{\"slug\": \"wonen\", \"terms\": [\"woningbouw\"]}]";
    Topics topics = TopicsReader.read("own", json.getBytes(StandardCharsets.UTF_8));
    assertThat(topics.topics()).singleElement().extracting(Topic::labelNl).isEqualTo("wonen");
    assertThat(topics.version()).hasSize(12);
  }

  @Test
  void theTopicsOfTheChinaPolicyAreThere() {
    assertThat(Topics.china().topics()).hasSize(35);
    assertThat(Topics.china().find("hongkong")).isPresent();
  }
}
