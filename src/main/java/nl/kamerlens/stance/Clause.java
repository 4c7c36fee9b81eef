package nl.kamerlens.stance;

import java.util.List;

/**
 * A main or subordinate clause, as the rules read it: its words in lower case, one blank between.
 *
 * <p>The main clause of {@code "Nederland, dat al deelneemt, steunt de aanpak."} is {@code "
 * nederland , , steunt de aanpak . "}.
 *
 * @param main whether it is the sentence's main clause
 * @param text the words, with a blank before and behind
 * @param words the same words
 * @param indexes which words of the sentence they are
 */
record Clause(boolean main, String text, List<Word> words, List<Integer> indexes) {

  static Clause of(boolean main, List<Word> sentence, List<Integer> indexes) {
    StringBuilder text = new StringBuilder(" ");
    List<Word> words = indexes.stream().map(sentence::get).toList();
    for (Word word : words) {
      text.append(word.text()).append(' ');
    }
    return new Clause(main, text.toString(), words, List.copyOf(indexes));
  }

  /** Which word of the clause stands at this place of its text. */
  int wordAt(int offset) {
    int at = 1;
    for (int i = 0; i < words.size(); i++) {
      at += words.get(i).text().length() + 1;
      if (offset < at) {
        return i;
      }
    }
    return words.size() - 1;
  }

  /** Whether its subject stands in the clause before: {@code … en roept China op}. */
  boolean startsWithVerb() {
    return !words.isEmpty() && ClauseSplitter.isFinite(words.get(0).text());
  }

  /** Whether it is what somebody says: {@code De partij stelt: …}. */
  boolean isBehindColon(List<Word> sentence) {
    int before = indexes.isEmpty() ? 0 : indexes.get(0) - 1;
    return before > 0 && sentence.get(before).text().equals(":");
  }
}
