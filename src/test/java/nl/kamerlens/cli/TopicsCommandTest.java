package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
  @TempDir private Path directory;

  @Test
  void listsTheTopicsWithTheirVersion() {
    Run run = Run.of("topics");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(37).anyMatch(l -> l.startsWith("hongkong "));
    assertThat(run.out()).startsWith("china, version ").contains("the text speaks of: china, ");
  }

  @Test
  void proposesWordsThatGoWithTheSeed() throws IOException {
    String letter =
        "De woningbouw stokt door de netcongestie. De treinen rijden op tijd. "
            + "Netcongestie remt de woningbouw in Brabant. Treinen zijn vol. Het weer is mooi.\n";
    Path file = Files.writeString(directory.resolve("letter.txt"), letter.repeat(4));
    Run run = Run.of("topics", "--suggest", "woningbouw", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("word\tg2\tlog_ratio\twith\twithout\n");
    assertThat(run.out().lines()).anyMatch(l -> l.startsWith("netcongestie\t"));
    assertThat(run.out()).doesNotContain("treinen");
  }

  @Test
  void theSchemaNamesTheFieldsOfATopic() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Run.of("topics", "--print-schema").out());
    assertThat(schema.at("/$defs/topic/properties").fieldNames())
        .toIterable()
        .containsExactly("slug", "label_nl", "label_en", "terms", "anchors", "stems", "traps");
  }
}
