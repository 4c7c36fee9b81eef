package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.text.Stemmer;

/** The stems and pairs of stems by which sentences are compared; function words are left out. */
final class Features {
  private static final Set<String> STOP = new HashSet<>(Lexicon.load("stance-stopwords"));

  private Features() {}

  static boolean isStopWord(String word) {
    return word.length() < 3 || STOP.contains(word);
  }

  /** The stems of the content words, in their order. */
  static List<String> stems(String sentence) {
    List<String> stems = new ArrayList<>();
    for (Word word : Word.of(sentence)) {
      if (!word.isMark() && !isStopWord(word.text())) {
        stems.add(Stemmer.stem(word.text()));
      }
    }
    return stems;
  }

  /** The stems, and each two that follow each other. */
  static List<String> of(String sentence) {
    List<String> stems = stems(sentence);
    List<String> features = new ArrayList<>(stems);
    for (int i = 1; i < stems.size(); i++) {
      features.add(stems.get(i - 1) + " " + stems.get(i));
    }
    return features;
  }
}
