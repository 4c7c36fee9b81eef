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

  /** No bracket or quote is longer; what is, was never closed. */
  private static final int LONGEST_INSERT = 400;

  private static final int LONGEST_TOKEN = 40;

  private static final int LONGEST_UNKNOWN_ABBREVIATION = 5;

  private static final Set<String> OPENERS = Set.copyOf(Lexicon.load("sentence-openers"));

  private final Abbreviations abbreviations;

  SentenceRules(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  Verdict judge(Candidate at) {
    if (at.isGlued()) {
      return isGluedEnd(at) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (!beginsSentence(at) || isOmission(at) || isNumbering(at)) {
      return Verdict.GOES_ON;
    }
    if (isInsideInsert(at)) {
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
    String next = wordAt(at);
    boolean opener = OPENERS.contains(next);
    return switch (abbreviations.stopOf(token)) {
      case NEVER_ENDS -> Verdict.GOES_ON;
      case MAY_END -> opener ? Verdict.ENDS : Verdict.DOUBTFUL;
      case NUMBER_FOLLOWS ->
          Character.isDigit(at.content().charAt(at.next())) ? Verdict.GOES_ON : Verdict.DOUBTFUL;
      case WORD -> judgeWord(token, opener);
    };
  }

  /** {@code A. Brouwer} goes on; behind a bracket, and between two words, a sentence ends. */
  private static Verdict judgeWord(String token, boolean opener) {
    if (isInitials(token)) {
      return opener ? Verdict.DOUBTFUL : Verdict.GOES_ON;
    }
    boolean word = token.length() > LONGEST_UNKNOWN_ABBREVIATION && isSmall(token);
    boolean closed = token.length() > 1 && token.charAt(token.length() - 2) == ')';
    return opener && (word || closed) ? Verdict.ENDS : Verdict.DOUBTFUL;
  }

  private static boolean isSmall(String token) {
    for (int i = 0; i < token.length() - 1; i++) {
      if (!Character.isLowerCase(token.charAt(i))) {
        return false;
      }
    }
    return true;
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

  /** A capital, a digit or an opening mark; {@code ’s Avonds} too. */
  private static boolean beginsSentence(Candidate at) {
    String text = at.content();
    int first = at.next();
    while (first < at.limit() && "“‘«„\"([".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (first >= at.limit()) {
      return false;
    }
    char c = text.charAt(first);
    if (c == '’' || c == '\'') {
      return first + 3 < at.limit() && isCapitalBehindApostrophe(text, first + 1);
    }
    return Character.isUpperCase(c)
        || isLetteredItem(text, first, at.limit())
        || Character.isDigit(c)
        || "–-—•€$@#".indexOf(c) >= 0;
  }

  /** {@code ’s Avonds}, {@code 'De Handelsagenda' zet in op}. */
  private static boolean isCapitalBehindApostrophe(String text, int from) {
    return Character.isUpperCase(text.charAt(from))
        || text.charAt(from + 1) == ' ' && Character.isUpperCase(text.charAt(from + 2));
  }

  /** {@code b) de terugkeer}: an item of a list that runs on in its line. */
  private static boolean isLetteredItem(String text, int first, int limit) {
    return first + 2 < limit
        && text.charAt(first) >= 'a'
        && text.charAt(first) <= 'z'
        && text.charAt(first + 1) == ')'
        && text.charAt(first + 2) == ' ';
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

  /**
   * {@code 3. Het kabinet}, {@code 2.1. Inzet}, {@code b. De Kamer}: the number of what follows.
   */
  private static boolean isNumbering(Candidate at) {
    int length = at.stop() - at.start();
    if (at.mark() != '.' || length > 6 || length == 0) {
      return false;
    }
    String number = at.content().substring(at.start(), at.stop());
    return length == 1 && Character.isLetter(number.charAt(0))
        || number.chars().allMatch(c -> Character.isDigit(c) || c == '.')
            && number.indexOf('.') != 4
            && length < 6
        || number.chars().allMatch(c -> "IVXivx".indexOf(c) >= 0);
  }

  /**
   * Inside a bracket or a quote that the sentence holds, or that it begins with and goes on behind:
   * {@code (Kamerstuk 35 207, nr. 81)}, {@code in ‘One Road? The role of Africa’}.
   */
  private static boolean isInsideInsert(Candidate at) {
    if (at.bracket() > at.start() && closingBracket(at) >= 0) {
      return true;
    }
    if (at.bracket() == at.start() && goesOnBehind(at, closingBracket(at))) {
      return true;
    }
    if (at.quote() < 0) {
      return false;
    }
    int closing = closingQuote(at);
    return at.quote() > at.start() ? closing >= 0 : goesOnBehind(at, closing);
  }

  private static int closingBracket(Candidate at) {
    int depth = 1;
    int stop = Math.min(at.limit(), at.end() + LONGEST_INSERT);
    for (int i = at.end(); i < stop; i++) {
      char c = at.content().charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int closingQuote(Candidate at) {
    int stop = Math.min(at.limit(), at.end() + LONGEST_INSERT);
    for (int i = at.end(); i < stop; i++) {
      if (SentenceScanner.closes(at.content(), at.quote(), i, at.limit())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a small letter, a comma or a bracket follows what is closed here. */
  private static boolean goesOnBehind(Candidate at, int closing) {
    int next = closing + 1;
    if (closing < 0 || next >= at.limit()) {
      return false;
    }
    char c = at.content().charAt(next);
    if (c == ' ' && next + 1 < at.limit()) {
      c = at.content().charAt(next + 1);
      return Character.isLowerCase(c) || c == '(';
    }
    return c == ',' || c == ';' || c == ':';
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

  private static String wordAt(Candidate at) {
    String text = at.content();
    int end = at.next();
    while (end < at.limit() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at.next(), end);
  }
}
