package nl.kamerlens.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the models of {@code src/main/resources} on {@code corpus/training}. */
final class ModelTrainer {
  /** A feature counts from its third occurrence on: the model stays small and knows no names. */
  private static final int CUTOFF = 3;

  private static final int ITERATIONS = 200;

  private ModelTrainer() {}

  /** Arguments: the directory of the texts, the directory of the models. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path texts = Path.of(args[0]);
    Path models = Path.of(args[1]);
    sentences(out, texts, models.resolve(Models.SENTENCES));
    tokens(out, texts.resolve("tokens"), models.resolve(Models.TOKENS));
  }

  private static void sentences(PrintStream out, Path texts, Path file) throws IOException {
    TrainingTexts training = TrainingTexts.read(TrainingTexts.files(texts, false));
    TrainingTexts heldOut = TrainingTexts.read(TrainingTexts.files(texts, true));
    SentenceModel model = sentences(training);
    Files.write(file, ModelFile.of(model));
    out.printf(
        Locale.ROOT,
        "sentences: %d to train on, %d held out%n",
        training.starts().size(),
        heldOut.starts().size());
    report(out, "training", training, model.getMaxentModel());
    report(out, "held out", heldOut, model.getMaxentModel());
  }

  private static void tokens(PrintStream out, Path texts, Path file) throws IOException {
    List<TokenSample> training = TokenTraining.read(TrainingTexts.files(texts, false));
    List<TokenSample> heldOut = TokenTraining.read(TrainingTexts.files(texts, true));
    TokenizerModel model = tokens(training);
    Files.write(file, ModelFile.of(model));
    Tokenizer tokenizer = new Tokenizer(Tokenizer.byModel(model.getMaxentModel()));
    out.printf(
        Locale.ROOT,
        "tokens: %d sentences to train on, %d held out; F1 %.4f and %.4f%n",
        training.size(),
        heldOut.size(),
        TokenTraining.score(training, tokenizer).getFMeasure(),
        TokenTraining.score(heldOut, tokenizer).getFMeasure());
    TokenTraining.missed(heldOut, tokenizer).forEach(line -> out.println("  missed " + line));
  }

  static TokenizerModel tokens(List<TokenSample> samples) throws IOException {
    return TokenTraining.train(samples, parameters(CUTOFF, ITERATIONS));
  }

  private static TrainingParameters parameters(int cutoff, int iterations) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put("PrintMessages", false);
    return parameters;
  }

  static SentenceModel sentences(TrainingTexts texts) throws IOException {
    TrainingParameters parameters = parameters(CUTOFF, ITERATIONS);
    Map<String, String> manifest = new HashMap<>();
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, manifest);
    MaxentModel model = trainer.train(ObjectStreamUtils.createObjectStream(events(texts)));
    return new SentenceModel(
        "nld",
        model,
        manifest,
        new SentenceDetectorFactory("nld", true, null, new char[] {'.', '?', '!', '…'}));
  }

  private static List<Event> events(TrainingTexts texts) {
    SDContextGenerator contexts = SentenceModelDecider.contexts();
    List<Event> events = new ArrayList<>();
    SentenceSplitter.split(
        texts.content(),
        texts.passages(),
        candidate -> {
          boolean ends = texts.starts().contains(candidate.next());
          if (!candidate.isGlued()) {
            events.add(
                new Event(
                    ends ? SentenceDetectorME.SPLIT : SentenceDetectorME.NO_SPLIT,
                    contexts.getContext(texts.content(), candidate.stop())));
          }
          return ends;
        });
    return events;
  }

  private static void report(PrintStream out, String what, TrainingTexts texts, MaxentModel model) {
    SentenceRules rules = new SentenceRules(Abbreviations.dutch());
    BoundaryScore score = BoundaryScore.of(texts, new SentenceModelDecider(rules, model));
    out.println(what + ": " + score);
    score.show(texts, score.wrong()).forEach(line -> out.println("  wrong  " + line));
    score.show(texts, score.missed()).forEach(line -> out.println("  missed " + line));
  }
}
