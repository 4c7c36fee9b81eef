package nl.kamerlens.text;

import java.util.Set;
import nl.kamerlens.rule.Lexicon;
import nl.kamerlens.text.SentenceScanner.Candidate;

/**
 * Decides the sentence ends that need no statistics: what stands in a bracketed citation, behind
 * {@code nr.} or between initials never ends a sentence; a question mark before a capital does.
 */
final class SentenceRules {
  /** What the rules say of a candidate. */
  enum Verdict {
    ENDS,
    GOES_ON,
    /** The model has to tell. */
    DOUBTFUL
  }

  private static final int LONGEST_TOKEN = 40;

  private static final Set<String> OPENERS = Set.copyOf(Lexicon.load("sentence-openers"));

  private final Abbreviations abbreviations;

  SentenceRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  Verdict judge(Candidate at) {
    if (at.isGlued()) {
      return isGluedEnd(at) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (!SentenceStart.canFollow(at) || isOmission(at) || SentenceStart.isNumbering(at)) {
      return Verdict.GOES_ON;
    }
    if (SentenceInserts.areOpen(at)) {
      return Verdict.GOES_ON;
    }
    if (isQuestion(at)) {
      return Verdict.ENDS;
    }
    return isEllipsis(at) ? Verdict.DOUBTFUL : judgeFullStop(at);
  }

  /** {@code ?}, {@code !}, {@code jl.?} */
  private static boolean isQuestion(Candidate at) {
    for (int i = at.stop(); i < at.end(); i++) {
      char c = at.content().charAt(i);
      if (c == '?' || c == '!') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEllipsis(Candidate at) {
    return at.mark() == '…' || at.content().startsWith("..", at.stop());
  }

  private Verdict judgeFullStop(Candidate at) {
    String token = tokenBefore(at);
    boolean opener = OPENERS.contains(SentenceStart.word(at));
    boolean number = Character.isDigit(at.content().charAt(at.next()));
    return switch (abbreviations.stopOf(token)) {
      case NEVER_ENDS -> Verdict.GOES_ON;
      case NUMBER_FOLLOWS -> number ? Verdict.GOES_ON : Verdict.DOUBTFUL;
      case MAY_END -> opener ? Verdict.ENDS : Verdict.DOUBTFUL;
      case WORD -> judgeWord(at, token, opener, number);
    };
  }

  /** {@code A. Brouwer} goes on; between two words, and behind {@code dank u}, a sentence ends. */
  private static Verdict judgeWord(Candidate at, String token, boolean opener, boolean number) {
    if (isInitials(token)) {
      return opener ? Verdict.DOUBTFUL : Verdict.GOES_ON;
    }
    boolean plain = isPlainWord(token);
    boolean item = SentenceStart.isLetteredItem(at.content(), at.next(), at.limit());
    boolean ends = opener || plain && (number || item) || token.equals("u.");
    return ends ? Verdict.ENDS : Verdict.DOUBTFUL;
  }

  /** Three small letters or more, one of them a vowel: hardly an abbreviation nobody listed. */
  private static boolean isPlainWord(String token) {
    boolean vowel = false;
    for (int i = 0; i < token.length() - 1; i++) {
      if (!Character.isLowerCase(token.charAt(i))) {
        return false;
      }
      vowel |= "aeiouyáéëèïíóöü".indexOf(token.charAt(i)) >= 0;
    }
    return vowel && token.length() > 3;
  }

  /** {@code realiseren?Overweegt}, {@code afgerond.De}: a blank was lost, but not in a link. */
  private static boolean isGluedEnd(Candidate at) {
    String text = at.content();
    if (at.end() + 1 >= at.limit() || at.stop() - at.start() < 3) {
      return false;
    }
    boolean small =
        Character.isLowerCase(text.charAt(at.stop() - 1))
            && Character.isLowerCase(text.charAt(at.stop() - 2));
    boolean capital =
        Character.isUpperCase(text.charAt(at.end()))
            && (Character.isLowerCase(text.charAt(at.end() + 1))
                || text.charAt(at.end() + 1) == ' ');
    return small && capital && !isLink(tokenBefore(at)) && tokenIsWord(at);
  }

  private static boolean tokenIsWord(Candidate at) {
    String token = tokenBefore(at);
    return token.indexOf('.') == token.length() - 1 || at.mark() != '.';
  }

  private static boolean isLink(String token) {
    return token.indexOf('/') >= 0 || token.indexOf('@') >= 0 || token.startsWith("www.");
  }

  /** {@code (…)} and {@code [...]} stand for words left out. */
  private static boolean isOmission(Candidate at) {
    if (at.stop() <= at.start() || at.end() - at.stop() < 2) {
      return false;
    }
    char before = at.content().charAt(at.stop() - 1);
    char after = at.content().charAt(at.end() - 1);
    return before == '(' && after == ')' || before == '[' && after == ']';
  }

  /** The token that ends in the candidate's first mark, without opening marks. */
  private static String tokenBefore(Candidate at) {
    String text = at.content();
    int from = at.stop();
    int earliest = Math.max(at.start(), at.stop() - LONGEST_TOKEN);
    while (from > earliest && isOfToken(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, at.stop() + 1);
  }

  private static boolean isOfToken(char c) {
    return c != ' ' && "(“‘«„\"[".indexOf(c) < 0;
  }

  /** {@code D.M.}, {@code A.}, {@code J.-P.}: capitals with a full stop each. */
  static boolean isInitials(String token) {
    boolean letter = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (letter ? c != '.' : c != '-' && !Character.isUpperCase(c)) {
        return false;
      }
      letter = !letter && c != '-';
    }
    return !letter && token.length() > 1;
  }
}
