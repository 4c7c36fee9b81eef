package nl.kamerlens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kamerlens.document.Block;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.TopicOptions;
import nl.kamerlens.stance.Keyness;
import nl.kamerlens.stance.Keyword;
import nl.kamerlens.stance.Topic;
import nl.kamerlens.stance.Topics;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kamerlens topics}: the topics of stances, and help in making others. */
@Command(
    name = "topics",
    description = "List the topics of stances, or propose terms for a new subject.",
    footer = {
      "",
      "Examples:",
      "  kamerlens topics",
      "  kamerlens topics --print-schema > topics.schema.json",
      "  kamerlens topics --suggest woningbouw,huurders letters/"
    })
final class TopicsCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 40;

  private final Console console;

  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TopicOptions topicOptions = new TopicOptions();

  @Option(
      names = "--suggest",
      paramLabel = "WORD",
      split = ",",
      description =
          "Propose terms: words that are commoner in the sentences with one of these words than in"
              + " the others (keyness).")
  private List<String> seeds = new ArrayList<>();

  @Option(
      names = "--print-schema",
      description = "Print the JSON Schema of a file of topics, and nothing else.")
  private boolean printSchema;

  TopicsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (printSchema) {
      print(schema());
      return ExitCode.DONE;
    }
    return seeds.isEmpty() ? list() : suggest();
  }

  private static String schema() throws IOException {
    try (InputStream in =
        TopicsCommand.class.getResourceAsStream("/nl/kamerlens/schema/topics.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("schema/topics.schema.json is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int list() throws IOException {
    Topics topics = topicOptions.topics();
    StringBuilder out = new StringBuilder();
    out.append(topics.name()).append(", version ").append(topics.version()).append('\n');
    if (!topics.subject().isEmpty()) {
      out.append("where the text speaks of: ").append(String.join(", ", topics.subject()));
      out.append('\n');
    }
    for (Topic topic : topics.topics()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-46s %3d terms  %s\n",
              topic.slug(),
              topic.terms().size(),
              topic.labelNl()));
    }
    print(out.toString());
    return ExitCode.DONE;
  }

  private int suggest() throws IOException {
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    int succeeded =
        new Documents(console, input)
            .each(
                (document, known) -> prose(AnalyzedText.of(document)),
                sentences -> {
                  sentences.forEach(s -> (hasSeed(s) ? with : without).add(s));
                  return true;
                });
    StringBuilder out = new StringBuilder("word\tg2\tlog_ratio\twith\twithout\n");
    Keyness.of(without, with).stream()
        .filter(k -> k.g2() > 0)
        .limit(SUGGESTIONS)
        .forEach(k -> out.append(line(k)));
    print(out.toString());
    return console.messages().exitCode(succeeded);
  }

  private static List<String> prose(AnalyzedText text) {
    return text.sentences().stream()
        .filter(s -> s.passage().kind() != Block.Kind.FURNITURE)
        .map(Sentence::span)
        .map(span -> span.of(text.content()))
        .toList();
  }

  private boolean hasSeed(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return seeds.stream().anyMatch(seed -> lower.contains(seed.toLowerCase(Locale.ROOT)));
  }

  private static String line(Keyword keyword) {
    return String.format(
        Locale.ROOT,
        "%s\t%.1f\t%.1f\t%d\t%d\n",
        keyword.word(),
        keyword.g2(),
        keyword.logRatio(),
        keyword.to(),
        keyword.from());
  }

  private void print(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    console.out().write(bytes, 0, bytes.length);
    StandardOutput.check(console.out());
  }
}
