package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.option.TopicOptions;
import nl.kamerlens.report.TableException;
import nl.kamerlens.report.diff.PolicyTextReader;
import nl.kamerlens.report.diff.PolicyTexts;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is compared: the stances of documents, or those that stand in tables already. */
final class DiffInput {
  @Mixin private final InputOptions documents = new InputOptions();
  @Mixin private final TopicOptions topics = new TopicOptions();

  @Option(
      names = "--from-tables",
      paramLabel = "DIR",
      description =
          "Compare the stances in tables that are there, by extract --only stances -o DIR/, instead of"
              + " those of documents. The topics have to be the same.")
  private @Nullable Path tables;

  Topics topics() {
    return topics.topics();
  }

  /** All that may be compared, by date; none where nothing could be read. */
  List<PolicyText> texts(Console console, Topics topics) throws IOException {
    List<PolicyText> texts =
        tables == null ? ofDocuments(console, topics) : ofTables(tables, console, topics);
    texts.sort(
        Comparator.comparing((PolicyText t) -> Objects.requireNonNullElse(t.date(), "9999"))
            .thenComparing(PolicyText::doc));
    return texts;
  }

  private List<PolicyText> ofDocuments(Console console, Topics topics) throws IOException {
    List<PolicyText> texts = new ArrayList<>();
    Extractor extractor =
        new Extractor(ExtractorOptions.NONE.withTopics(topics).withKinds(Set.of()));
    new Documents(console, documents)
        .each((document, known) -> PolicyTexts.of(extractor.extract(document, known)), texts::add);
    return texts;
  }

  private List<PolicyText> ofTables(Path folder, Console console, Topics topics)
      throws IOException {
    documents.refuse("--from-tables");
    try (PolicyTextReader reader = new PolicyTextReader(folder, topics)) {
      List<PolicyText> texts = reader.read();
      int failed = reader.errors().size();
      if (failed > 0) {
        console
            .messages()
            .warn(
                folder
                    + ": errors.csv tells of "
                    + (failed == 1 ? "a document" : failed + " documents")
                    + " that could not be read when the tables were made; what they say is not compared");
      }
      return texts;
    } catch (TableException e) {
      throw ExitException.failed(Messages.shown(String.valueOf(e.getMessage())));
    }
  }
}
