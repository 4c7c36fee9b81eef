package nl.kamerlens.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.Abbreviations.Stop;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.tokenize.DefaultTokenContextGenerator;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits sentences into words, numbers and marks.
 *
 * <p>{@code (Stb. 2020, 12).} has the tokens {@code (}, {@code Stb.}, {@code 2020}, {@code ,},
 * {@code 12}, {@code )} and {@code .}: an abbreviation keeps its full stop, a link is one token.
 * Blanks always part tokens, so that {@code 35 207} is two. Slower than everything else (a few MB a
 * second): for sentences in which something may be found.
 */
public final class Tokenizer {
  /** Tells whether a token ends within a word. */
  interface Decider {
    /**
     * @param word what stands between two blanks
     * @param at the place in the word before which it may be split
     * @param offset the same place in the content
     */
    boolean splits(String word, int at, int offset);
  }

  /** What has no blank for longer is no word: the time for a word grows with its square. */
  private static final int LONGEST = 200;

  private final Decider decider;

  /** With the model of the class path, read when the first one is made; for one thread. */
  public Tokenizer() {
    this(byModel(Models.tokens()));
  }

  Tokenizer(Decider decider) {
    this.decider = decider;
  }

  static Decider byModel(MaxentModel model) {
    TokenContextGenerator contexts = new DefaultTokenContextGenerator();
    return (word, at, offset) ->
        model.getBestOutcome(model.eval(contexts.getContext(word, at))).equals(TokenizerME.SPLIT);
  }

  /**
   * The tokens of a stretch of the content, in its order.
   *
   * @param content the text, as in {@link AnalyzedText#content()}
   * @param span a sentence of it
   */
  public List<Span> tokenize(String content, Span span) {
    List<Span> tokens = new ArrayList<>();
    int start = span.start();
    for (int at = span.start(); at <= span.end(); at++) {
      if (at == span.end() || content.charAt(at) <= ' ') {
        if (at > start) {
          split(content, start, at, tokens);
        }
        start = at + 1;
      }
    }
    return tokens;
  }

  /** Splits what stands between two blanks. */
  private void split(String content, int start, int end, List<Span> tokens) {
    String word = content.substring(start, end);
    if (isWhole(word)) {
      tokens.add(new Span(start, end));
      return;
    }
    int from = linkEnd(word);
    if (from > 0) {
      tokens.add(new Span(start, start + from));
    }
    for (int at = from + 1; at < word.length(); at++) {
      if (isSplit(word, at, start + at)) {
        tokens.add(new Span(start + from, start + at));
        from = at;
        if (isWhole(word.substring(from))) {
          break;
        }
      }
    }
    if (from < word.length()) {
      tokens.add(new Span(start + from, end));
    }
  }

  /** Where the link at the beginning of the word ends, without the marks behind it; else 0. */
  private static int linkEnd(String word) {
    if (!word.startsWith("www.") && !word.startsWith("http")) {
      return 0;
    }
    int end = word.length();
    while (end > 0 && ".,;:?!)]”’»\"".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isWhole(String word) {
    return word.length() == 1
        || word.length() > LONGEST
        || isPlain(word)
        || Abbreviations.dutch().stopOf(word) != Stop.WORD
        || SentenceRules.isInitials(word);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Within letters or digits nothing is split, behind an opening quote always. */
  private boolean isSplit(String word, int at, int offset) {
    if ("“‘«„\"".indexOf(word.charAt(at - 1)) >= 0) {
      return true;
    }
    boolean inside =
        Character.isLetterOrDigit(word.charAt(at - 1)) && Character.isLetterOrDigit(word.charAt(at))
            || Character.isLowSurrogate(word.charAt(at));
    return !inside && decider.splits(word, at, offset);
  }
}
