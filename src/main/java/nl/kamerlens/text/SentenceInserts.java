package nl.kamerlens.text;

import nl.kamerlens.text.SentenceScanner.Candidate;

/** Brackets and quotes within which a sentence does not end. */
final class SentenceInserts {
  /** No bracket or quote is longer; what is, was never closed. */
  private static final int LONGEST_INSERT = 400;

  private SentenceInserts() {}

  /**
   * Inside a bracket or a quote that the sentence holds, or that it begins with and goes on behind:
   * {@code (Kamerstuk 35 207, nr. 81)}, {@code in ‘One Road? The role of Africa’}.
   */
  static boolean areOpen(Candidate at) {
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
}
