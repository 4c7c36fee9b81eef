package nl.kamerlens.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.stance.Topics;
import nl.kamerlens.stance.TopicsException;
import nl.kamerlens.stance.TopicsReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The topics on which stances are looked for. */
public final class TopicOptions {
  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description =
          "Topics of stances: JSON with slug, terms, anchors, stems and traps, and the words of their"
              + " subject. Default: the 35 topics of the Dutch policy towards China.")
  private @Nullable Path file;

  boolean areGiven() {
    return file != null;
  }

  /**
   * The topics of the file, or those of the policy towards China.
   *
   * @throws ExitException if the file cannot be used
   */
  public Topics topics() {
    Path given = file;
    if (given == null) {
      return Topics.china();
    }
    try {
      return TopicsReader.read(name(given), Files.readAllBytes(given));
    } catch (TopicsException e) {
      throw ExitException.failed(given + ": " + e.getMessage());
    } catch (IOException e) {
      throw ExitException.failed(given + ": " + IoCause.of(e));
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
  }
}
