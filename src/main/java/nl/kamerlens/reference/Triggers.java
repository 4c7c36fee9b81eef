package nl.kamerlens.reference;

import java.util.List;

/**
 * Finds the places where a rule may apply, in one pass and without regular expressions.
 *
 * <p>A trigger is a literal at the beginning of a word, whatever its case ({@code kamerstuk} also
 * in {@code 1Kamerstukken}), or a shape of digits: {@code #dossier} ({@code 35 207}), {@code
 * #document} ({@code 2021D14738}), {@code #act} ({@code 2014/24/EU}).
 */
final class Triggers {
  private static final int[] NONE = {};

  private final LiteralTree literals = new LiteralTree();
  private final int[] dossier;
  private final int[] document;
  private final int[] act;

  /**
   * @param triggers for each rule, in the order in which rules are tried
   */
  Triggers(List<List<String>> triggers) {
    for (int rule = 0; rule < triggers.size(); rule++) {
      for (String trigger : triggers.get(rule)) {
        literals.add(trigger, rule);
      }
    }
    literals.close();
    dossier = literals.rules("#dossier", 0);
    document = literals.rules("#document", 0);
    act = literals.rules("#act", 0);
  }

  /** The first place from here on where a rule may apply; the text's length where there is none. */
  int next(String text, int from) {
    int at = from > 0 && isLetter(text.charAt(from - 1)) ? behindWord(text, from) : from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (mayBegin(text, at, c) && rules(text, at).length > 0) {
        return at;
      }
      at = isLetter(c) ? behindWord(text, at + 1) : at + 1;
    }
    return text.length();
  }

  /** A literal begins no later than its word, so that the other letters are passed over. */
  private static int behindWord(String text, int from) {
    int at = from;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean mayBegin(String text, int at, char c) {
    return isDigit(c) ? at == 0 || !isDigit(text.charAt(at - 1)) : literals.begins(text, at);
  }

  /** The rules that may apply here, in their order. */
  int[] rules(String text, int at) {
    return isDigit(text.charAt(at)) ? shape(text, at) : literals.rules(text, at);
  }

  private int[] shape(String text, int at) {
    int run = run(text, at);
    if (run == 5) {
      return dossier;
    }
    int next = at + run;
    char c = next < text.length() ? text.charAt(next) : ' ';
    if (run == 2 && (c == ' ' || c == '.') && run(text, next + 1) == 3) {
      return dossier;
    }
    if (run == 4 && (c == 'D' || c == 'Z') && run(text, next + 1) == 5) {
      return document;
    }
    return c == '/' && run >= 2 && run <= 4 ? act : NONE;
  }

  private static int run(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 7 && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 128 && Character.isLetter(c);
  }
}
