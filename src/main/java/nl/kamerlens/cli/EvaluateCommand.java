package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.kamerlens.evaluate.GoldException;
import nl.kamerlens.evaluate.GoldStandard;
import nl.kamerlens.evaluate.Prediction;
import nl.kamerlens.evaluate.Score;
import nl.kamerlens.evaluate.ScoreTable;
import nl.kamerlens.evaluate.Scorer;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.InputError;
import nl.kamerlens.stance.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kamerlens evaluate --gold gold/*.jsonl documents/}: findings against a gold standard. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 against a gold standard, a layer a line.",
    footer = {"", "Example:", "  kamerlens evaluate corpus/documents --gold corpus/gold/*.jsonl"})
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = {"-g", "--gold"},
      paramLabel = "FILE",
      required = true,
      parameterConsumer = GoldFiles.class,
      description = "The gold standard: JSON Lines with layer, doc, quote, occurrence.")
  private List<Path> gold = new ArrayList<>();

  @Option(names = "--errors", description = "List each miss, false hit and wrong field.")
  private boolean errors;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (default) or json.")
  private String format = "text";

  EvaluateCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("text") && !format.equals("json")) {
      throw ExitException.usage("--format: text or json, not " + Messages.shown(format));
    }
    GoldStandard standard = readGold();
    List<Prediction> predictions = new ArrayList<>();
    Extractor extractor =
        standard.hasStances() ? Extractor.withStances(Topics.china()) : new Extractor();
    int succeeded =
        new Documents(console, input)
            .each(
                (document, known) -> Prediction.of(extractor.extract(document, known)),
                predictions::add);
    if (succeeded > 0) {
      noteAbsent(standard, predictions);
      print(new Scorer(standard, this::problem).score(predictions));
    }
    return console.messages().exitCode(succeeded);
  }

  private GoldStandard readGold() {
    try {
      return GoldStandard.read(gold);
    } catch (GoldException e) {
      throw ExitException.failed(Messages.shown(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw ExitException.failed(
          "the gold standard: " + Messages.shown(e.getMessage() + ": " + IoCause.of(e)));
    }
  }

  private void noteAbsent(GoldStandard standard, List<Prediction> predictions) {
    Set<String> absent = new TreeSet<>(standard.documents());
    predictions.forEach(prediction -> absent.remove(prediction.doc()));
    if (!absent.isEmpty()) {
      console
          .messages()
          .warn("left out, not among the documents: " + Messages.shown(String.join(", ", absent)));
    }
  }

  private void problem(String message) {
    console.messages().failed(new InputError("", "gold", message));
  }

  private void print(List<Score> scores) throws IOException {
    String text =
        format.equals("json") ? ScoreTable.json(scores, errors) : ScoreTable.text(scores, errors);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    console.out().write(bytes, 0, bytes.length);
    StandardOutput.check(console.out());
  }
}
