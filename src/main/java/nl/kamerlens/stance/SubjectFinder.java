package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamerlens.document.Block;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text speaks of the subject of the topics: a letter on the school year has no stance
 * on the human rights in China, though it speaks of human rights.
 *
 * <p>A text of which a tenth of the sentences names the subject is about it from end to end. In
 * another one the subject must be named in the sentence, in the two before it, the one behind it or
 * the heading: one mention of China in a letter on trade does not make the whole letter one on
 * China. It goes by words; {@code dat land} is not seen through.
 */
final class SubjectFinder {
  private static final double ABOUT = 0.1;
  private static final int BEFORE = 2;
  private static final int BEHIND = 1;

  /** What is this short is a passage by itself, without room to name its subject. */
  private static final int SHORT = 8;

  private final @Nullable Pattern words;

  /** No words: every place is near. */
  SubjectFinder(List<String> subject) {
    words = subject.isEmpty() ? null : pattern(subject);
  }

  private static Pattern pattern(List<String> subject) {
    String any = subject.stream().map(SubjectFinder::word).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")");
  }

  /** The start of a word, so that compounds and inflected forms count; capitals are a word. */
  private static String word(String subject) {
    String spaced =
        Pattern.compile("\\s+")
            .splitAsStream(subject)
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s{1,4}"));
    boolean capitals =
        subject.equals(subject.toUpperCase(Locale.ROOT))
            && !subject.equals(subject.toLowerCase(Locale.ROOT));
    return capitals ? spaced + "(?![\\p{L}\\p{N}])" : "(?iu:" + spaced + ")";
  }

  /** For each sentence whether it stands near the subject. */
  List<Boolean> near(AnalyzedText text, List<Sentence> sentences) {
    Pattern any = words;
    if (any == null || sentences.size() < SHORT) {
      return everywhere(sentences);
    }
    List<Boolean> named =
        sentences.stream().map(s -> any.matcher(s.span().of(text.content())).find()).toList();
    return isAbout(sentences, named) ? everywhere(sentences) : spread(sentences, named);
  }

  private static List<Boolean> everywhere(List<Sentence> sentences) {
    return Collections.nCopies(sentences.size(), true);
  }

  private static boolean isAbout(List<Sentence> sentences, List<Boolean> named) {
    int all = 0;
    int naming = 0;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).passage().isProse() && !sentences.get(i).passage().isFootnote()) {
        all++;
        naming += named.get(i) ? 1 : 0;
      }
    }
    return naming >= ABOUT * all;
  }

  private static List<Boolean> spread(List<Sentence> sentences, List<Boolean> named) {
    List<Boolean> near = new ArrayList<>();
    boolean heading = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).passage().kind() == Block.Kind.HEADING) {
        heading = named.get(i);
      }
      int to = Math.min(sentences.size(), i + BEHIND + 1);
      near.add(heading || named.subList(Math.max(0, i - BEFORE), to).contains(true));
    }
    return near;
  }
}
