package nl.kamerlens.text;

import java.util.HashSet;
import java.util.Set;
import nl.kamerlens.text.SentenceScanner.Candidate;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Decides by rules, and where they leave a doubt by the sentence model.
 *
 * <p>Not to be shared between threads: OpenNLP's context generator collects in fields.
 */
final class SentenceModelDecider implements SentenceScanner.Decider {
  private static final Set<String> ABBREVIATIONS = abbreviations();

  private final SentenceRules rules;
  private final MaxentModel model;
  private final SDContextGenerator contexts = contexts();

  SentenceModelDecider(SentenceRules rules, MaxentModel model) {
    this.rules = rules;
    this.model = model;
  }

  /** What the model is told of a candidate; the same in training and in use. */
  static SDContextGenerator contexts() {
    return new DefaultSDContextGenerator(ABBREVIATIONS, new char[] {'.', '?', '!', '…'});
  }

  private static Set<String> abbreviations() {
    Set<String> words = new HashSet<>();
    for (String word : Abbreviations.dutch().words()) {
      words.add(word);
      words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return Set.copyOf(words);
  }

  @Override
  public boolean ends(Candidate candidate) {
    return switch (rules.judge(candidate)) {
      case ENDS -> true;
      case GOES_ON -> false;
      case DOUBTFUL -> modelEnds(candidate);
    };
  }

  private boolean modelEnds(Candidate candidate) {
    String[] context = contexts.getContext(candidate.content(), candidate.stop());
    return model.getBestOutcome(model.eval(context)).equals(SentenceDetectorME.SPLIT);
  }
}
