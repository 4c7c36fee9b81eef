package nl.kamerlens.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerlens.document.Span;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.eval.FMeasure;

/** Trains and measures the tokeniser on sentences with {@code <SPLIT>} between glued tokens. */
final class TokenTraining {
  private TokenTraining() {}

  static List<TokenSample> read(List<Path> files) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        samples.add(TokenSample.parse(line, TokenSample.DEFAULT_SEPARATOR_CHARS));
      }
    }
    return samples;
  }

  static TokenizerModel train(List<TokenSample> samples, TrainingParameters parameters)
      throws IOException {
    Map<String, String> manifest = new HashMap<>();
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters, manifest)
            .train(ObjectStreamUtils.createObjectStream(events(samples)));
    return new TokenizerModel(model, manifest, new TokenizerFactory("nld", null, true, null));
  }

  /** What the tokeniser asks of its model, with the answers of the samples. */
  private static List<Event> events(List<TokenSample> samples) {
    TokenContextGenerator contexts = new DefaultTokenContextGenerator();
    List<Event> events = new ArrayList<>();
    for (TokenSample sample : samples) {
      Set<Integer> starts =
          Arrays.stream(sample.getTokenSpans())
              .map(opennlp.tools.util.Span::getStart)
              .collect(Collectors.toSet());
      Tokenizer.Decider gold =
          (word, at, offset) -> {
            boolean splits = starts.contains(offset);
            events.add(
                new Event(
                    splits ? TokenizerME.SPLIT : TokenizerME.NO_SPLIT,
                    contexts.getContext(word, at)));
            return splits;
          };
      found(sample, new Tokenizer(gold));
    }
    return events;
  }

  /** How well a tokeniser finds the tokens of these sentences. */
  static FMeasure score(List<TokenSample> samples, Tokenizer tokenizer) {
    FMeasure measure = new FMeasure();
    for (TokenSample sample : samples) {
      measure.updateScores(sample.getTokenSpans(), found(sample, tokenizer).toArray());
    }
    return measure;
  }

  /** The tokens that are not found, each in its sentence. */
  static List<String> missed(List<TokenSample> samples, Tokenizer tokenizer) {
    List<String> missed = new ArrayList<>();
    for (TokenSample sample : samples) {
      List<opennlp.tools.util.Span> found = found(sample, tokenizer);
      Arrays.stream(sample.getTokenSpans())
          .filter(gold -> !found.contains(gold))
          .forEach(
              gold -> missed.add(gold.getCoveredText(sample.getText()) + " ¦ " + sample.getText()));
    }
    return missed;
  }

  private static List<opennlp.tools.util.Span> found(TokenSample sample, Tokenizer tokenizer) {
    String text = sample.getText();
    return tokenizer.tokenize(text, new Span(0, text.length())).stream()
        .map(span -> new opennlp.tools.util.Span(span.start(), span.end()))
        .toList();
  }
}
