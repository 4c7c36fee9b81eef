package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/** Verbs by their forms. */
final class VerbLexicon {
  private static final Set<String> ANNOUNCING = Set.of("found", "inform", "light");

  private final Map<String, List<VerbForm>> forms = new HashMap<>();
  private final Collocations collocations = Collocations.load();
  private final Set<String> kinds = new HashSet<>(collocations.kinds());
  private final Set<String> particles = new HashSet<>();

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
    kinds.add(verb.kind());
    put(verb.infinitive(), verb, VerbForm.Kind.INFINITIVE);
    put(verb.participle(), verb, VerbForm.Kind.PARTICIPLE);
    put(particle + verb.third(), verb, VerbForm.Kind.THIRD);
    put(particle + verb.stem(), verb, VerbForm.Kind.FIRST);
    if (!particle.isEmpty()) {
      particles.add(particle);
      put(verb.third(), verb, VerbForm.Kind.THIRD_SPLIT);
      put(verb.stem(), verb, VerbForm.Kind.FIRST_SPLIT);
      put(verb.base(), verb, VerbForm.Kind.BASE_SPLIT);
    }
  }

  private void put(String word, Verb verb, VerbForm.Kind kind) {
    forms.computeIfAbsent(word, w -> new ArrayList<>(2)).add(new VerbForm(verb, kind));
  }

  /** All that any verb may say. */
  Set<String> kinds() {
    return kinds;
  }

  /** What this verb may say, whatever stands with it. */
  Set<String> kinds(Verb verb) {
    return collocations.kinds(verb);
  }

  /** What stands apart from verbs. */
  Set<String> particles() {
    return particles;
  }

  /** All that the word may be; empty for other words. */
  List<VerbForm> of(String word) {
    return forms.getOrDefault(word, List.of());
  }

  /** Whether the present tense of it may announce an act, without a date beside it. */
  boolean announces(String word) {
    for (VerbForm form : of(word)) {
      if (ANNOUNCING.contains(form.verb().kind())) {
        return true;
      }
    }
    return false;
  }

  /** What the verb says among these words: its collocation, else its own kind. */
  String kind(Verb verb, List<Token> clause) {
    return collocations.kind(verb, clause);
  }
}
