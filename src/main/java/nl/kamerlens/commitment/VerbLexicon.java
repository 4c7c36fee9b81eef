package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerlens.rule.Lexicon;

/** Verbs by their forms. */
final class VerbLexicon {
  private static final Set<String> ANNOUNCING = Set.of("found", "inform", "light");

  private final Map<String, List<VerbForm>> forms = new HashMap<>();
  private final Collocations collocations = Collocations.load();

  private VerbLexicon() {
    for (String line : Lexicon.load("commitment-verbs")) {
      add(Verb.parse(line));
    }
  }

  static VerbLexicon load() {
    return new VerbLexicon();
  }

  private void add(Verb verb) {
    String particle = verb.particle();
    put(verb.infinitive(), verb, VerbForm.Kind.INFINITIVE);
    put(verb.participle(), verb, VerbForm.Kind.PARTICIPLE);
    put(particle + verb.third(), verb, VerbForm.Kind.THIRD);
    put(particle + verb.stem(), verb, VerbForm.Kind.FIRST);
    if (!particle.isEmpty()) {
      put(verb.third(), verb, VerbForm.Kind.THIRD_SPLIT);
      put(verb.stem(), verb, VerbForm.Kind.FIRST_SPLIT);
      put(verb.base(), verb, VerbForm.Kind.BASE_SPLIT);
    }
  }

  private void put(String word, Verb verb, VerbForm.Kind kind) {
    forms.computeIfAbsent(word, w -> new ArrayList<>(2)).add(new VerbForm(verb, kind));
  }

  /** Takes a word, a form that it may be, and all that its verb may say. */
  interface Visitor {
    void visit(String word, VerbForm form, Set<String> kinds);
  }

  void forEach(Visitor visitor) {
    forms.forEach(
        (word, readings) ->
            readings.forEach(f -> visitor.visit(word, f, collocations.kinds(f.verb()))));
  }

  /** All that any verb may say. */
  Set<String> kinds() {
    Set<String> all = new TreeSet<>();
    forEach((word, form, kinds) -> all.addAll(kinds));
    return all;
  }

  /** All that the word may be; empty for other words. */
  List<VerbForm> of(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** The words whose present tense may announce an act, without a date beside it. */
  Set<String> announcing() {
    Set<String> words = new HashSet<>();
    forms.forEach(
        (word, readings) -> {
          if (readings.stream().anyMatch(f -> ANNOUNCING.contains(f.verb().kind()))) {
            words.add(word);
          }
        });
    return words;
  }

  /** What the verb says among these words: its collocation, else its own kind. */
  String kind(Verb verb, List<Token> clause) {
    return collocations.kind(verb, clause);
  }
}
