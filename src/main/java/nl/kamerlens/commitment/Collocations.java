package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/**
 * What a verb says together with a noun: {@code een besluit nemen} is an act, {@code maatregelen
 * nemen} is not one that can be checked.
 */
final class Collocations {
  /**
   * What a verb says beside one of these nouns.
   *
   * @param always whether it says so beside any word
   * @param ends the nouns with which a compound may end
   */
  private record Entry(String kind, Set<String> words, boolean always, List<String> ends) {
    static Entry of(String kind, Set<String> words) {
      return new Entry(
          kind,
          words,
          words.contains("*"),
          words.stream().filter(noun -> noun.length() > 3).toList());
    }

    boolean applies(List<Token> clause) {
      for (int i = 0; i < clause.size() && !always; i++) {
        String word = clause.get(i).word();
        if (words.contains(word) || isCompound(word)) {
          return true;
        }
      }
      return always;
    }

    /** A compound counts as its last noun: {@code beleidsplan} as {@code plan}. */
    private boolean isCompound(String word) {
      for (String noun : ends) {
        if (word.length() > noun.length() + 2 && word.endsWith(noun)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, List<Entry>> entries = new HashMap<>();

  static Collocations load() {
    Collocations read = new Collocations();
    for (String line : Lexicon.load("commitment-collocations")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      Entry entry =
          Entry.of(line.substring(0, space), Set.of(line.substring(colon + 1).strip().split(" ")));
      read.entries
          .computeIfAbsent(line.substring(space + 1, colon), v -> new ArrayList<>())
          .add(entry);
    }
    return read;
  }

  String kind(Verb verb, List<Token> clause) {
    for (Entry entry : entries.getOrDefault(verb.infinitive(), List.of())) {
      if (entry.applies(clause)) {
        return entry.kind();
      }
    }
    return verb.kind();
  }

  /** All that any verb may say together with a noun. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>();
    entries.values().forEach(of -> of.forEach(entry -> kinds.add(entry.kind())));
    return kinds;
  }

  /** All that the verb may say, whatever stands with it. */
  Set<String> kinds(Verb verb) {
    Set<String> kinds = new HashSet<>(Set.of(verb.kind()));
    entries.getOrDefault(verb.infinitive(), List.of()).forEach(e -> kinds.add(e.kind()));
    return kinds;
  }
}
