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
  private record Entry(String kind, Set<String> words) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  static Collocations load() {
    Collocations read = new Collocations();
    for (String line : Lexicon.load("commitment-collocations")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      Entry entry =
          new Entry(line.substring(0, space), Set.of(line.substring(colon + 1).strip().split(" ")));
      read.entries
          .computeIfAbsent(line.substring(space + 1, colon), v -> new ArrayList<>())
          .add(entry);
    }
    return read;
  }

  String kind(Verb verb, List<Token> clause) {
    for (Entry entry : entries.getOrDefault(verb.infinitive(), List.of())) {
      if (entry.words().contains("*")) {
        return entry.kind();
      }
      for (Token token : clause) {
        if (entry.words().contains(token.word()) || endsWithNoun(token.word(), entry.words())) {
          return entry.kind();
        }
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

  /** A compound counts as its last noun: {@code beleidsplan} as {@code plan}. */
  private static boolean endsWithNoun(String word, Set<String> nouns) {
    for (String noun : nouns) {
      if (noun.length() > 3 && word.length() > noun.length() + 2 && word.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }
}
