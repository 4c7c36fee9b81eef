package nl.kamerlens.commitment;

import java.util.List;
import java.util.Set;

/**
 * A main or subordinate clause of a sentence.
 *
 * @param kind what opens it
 * @param tokens its words and marks, without those of the clauses inside it
 */
record Clause(Kind kind, List<Token> tokens) {
  /** How a clause hangs in its sentence. */
  enum Kind {
    MAIN,
    /** {@code die}, {@code waarbij}, {@code waarvoor}. */
    RELATIVE,
    /** {@code dat}. */
    COMPLEMENT,
    /** {@code als}, {@code indien}, {@code mocht}. */
    CONDITION,
    /** {@code zodra}, {@code nadat}, {@code wanneer … is afgerond}. */
    TIME,
    /** {@code of}, {@code hoe}, {@code welke}. */
    QUESTION,
    /** {@code omdat}, {@code hoewel}, {@code zodat}. */
    OTHER
  }

  Clause {
    tokens = List.copyOf(tokens);
  }

  boolean isMain() {
    return kind == Kind.MAIN;
  }

  /** Whether one of these words stands in it. */
  boolean hasAny(Set<String> words) {
    return indexOfAny(words, 0) >= 0;
  }

  /** The first of these words from an index on; -1 where there is none. */
  int indexOfAny(Set<String> words, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return -1;
  }

  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  int start() {
    return tokens.get(0).start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** Its last word, without the marks behind it. */
  Token lastWord() {
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).isWord()) {
      last--;
    }
    return tokens.get(last);
  }

  /** Whether a place in the sentence is one of its words. */
  boolean covers(int offset) {
    for (Token token : tokens) {
      if (token.start() <= offset && offset < token.end()) {
        return true;
      }
    }
    return false;
  }
}
