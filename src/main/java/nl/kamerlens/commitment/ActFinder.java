package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs of a clause that may say what is done. */
final class ActFinder {
  private static final Set<String> NOMINAL =
      Set.of("het", "van", "bij", "voor", "door", "tot", "zonder", "een", "de", "tijdens", "na");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "worden", "zijn", "hebben", "kunnen", "moeten", "mogen", "willen", "gaan", "zal",
          "zullen", "wordt", "is", "heeft", "gaat", "wil", "ga", "ben", "heb", "kan", "moet", "mag",
          "word", "laten", "blijven", "wilt", "was", "waren", "zien", "staan");

  private static final Set<String> BEHIND_PARTICLE =
      Set.of(
          "om",
          "en",
          "over",
          "bij",
          "voor",
          "vóór",
          "uiterlijk",
          "begin",
          "medio",
          "eind",
          "rond",
          "in",
          "met",
          "aan",
          "op",
          "van",
          "naar",
          "tot",
          "waar",
          "of",
          "als",
          "dat",
          "per",
          "ten",
          "door",
          "ter",
          "binnen",
          "onder",
          "uit",
          "tussen",
          "na",
          "tegen",
          "tijdens",
          "die");

  private static final Set<String> BEHIND_TE =
      Set.of("kunnen", "laten", "gaan", "doen", "worden", "blijven", "hebben", "zijn");

  private static final Set<String> GO = Set.of("ga", "gaat", "gaan");

  /** The particles with which going is an act of its own: {@code gaat over}, {@code gaat live}. */
  private static final Set<String> GOING = Set.of("over", "live", "open", "na");

  private static final Set<String> PASSIVE = Set.of("wordt", "worden", "word");

  private static final Set<String> PRONOUNS_OF_FIRST = Set.of("ik");

  private final VerbLexicon lexicon;

  ActFinder(VerbLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Tells which words give which acts: a verb without its particle only together with it. */
  void tell(PossibleFacts possible) {
    lexicon.kinds().forEach(kind -> possible.both("te-" + kind, kind, "te"));
    possible.words("te", Set.of("te"));
    for (String particle : lexicon.particles()) {
      lexicon.kinds().forEach(k -> possible.both(k, k + "+" + particle, "+" + particle));
      possible.words("+" + particle, Set.of(particle));
    }
    possible.forms(f -> f.startsWith("verb:") || lexicon.kinds().contains(f), this::factsOf);
  }

  private List<String> factsOf(String word) {
    List<String> facts = new ArrayList<>();
    for (VerbForm form : lexicon.of(word)) {
      String particle = form.isSplit() ? "+" + form.verb().particle() : "";
      lexicon.kinds(form.verb()).forEach(kind -> facts.add(kind + particle));
      facts.add("verb:" + form.verb().infinitive());
    }
    return facts;
  }

  /** All of them, in the order of the clause; auxiliaries and nouns made of verbs are none. */
  List<Act> find(Clause clause, boolean hasRecipient) {
    List<Act> acts = new ArrayList<>();
    boolean passive = clause.hasAny(PASSIVE);
    for (int i = 0; i < clause.tokens().size(); i++) {
      if (clause.tokens().get(i).mayBeVerb()
          && (!AUXILIARIES.contains(clause.word(i)) || isSplitInfinitive(clause, i))) {
        Act act = best(clause, i, hasRecipient, passive);
        if (act != null) {
          acts.add(act);
        }
      }
    }
    return acts;
  }

  /** {@code door te gaan}, {@code na te gaan}. */
  private boolean isSplitInfinitive(Clause clause, int i) {
    return clause.word(i).equals("gaan") && isTe(clause, i) || isGoingOver(clause, i);
  }

  /** {@code De dienst gaat op 1 mei over naar}. */
  private boolean isGoingOver(Clause clause, int i) {
    return GO.contains(clause.word(i))
        && clause.isMain()
        && clause.tokens().get(i).forms().stream()
            .anyMatch(f -> GOING.contains(f.verb().particle()) && hasParticle(clause, i, f.verb()));
  }

  private @org.jspecify.annotations.Nullable Act best(
      Clause clause, int i, boolean hasRecipient, boolean passive) {
    Act best = null;
    for (VerbForm form : clause.tokens().get(i).forms()) {
      Act act = read(clause, i, form);
      if (act != null && (best == null || goesBefore(act, best, hasRecipient, passive))) {
        best = act;
      }
    }
    return best;
  }

  /**
   * {@code wordt vervangen} is a participle, {@code zal vervangen} an infinitive. With its particle
   * goes before without; telling the Kamer before other senses.
   */
  private static boolean goesBefore(Act act, Act other, boolean hasRecipient, boolean passive) {
    if (act.verb().equals(other.verb())) {
      return passive && act.isParticiple();
    }
    boolean split = !act.verb().particle().isEmpty();
    boolean otherSplit = !other.verb().particle().isEmpty();
    if (split != otherSplit) {
      return split;
    }
    if (other.kind().equals("content") && act.kind().equals("act")) {
      return true;
    }
    return act.kind().equals("inform")
        ? hasRecipient && !other.kind().equals("inform")
        : other.kind().equals("inform") && !hasRecipient;
  }

  private @org.jspecify.annotations.Nullable Act read(Clause clause, int i, VerbForm form) {
    boolean te = isTe(clause, i);
    if (!te && AUXILIARIES.contains(clause.word(i)) && !GOING.contains(form.verb().particle())) {
      return null;
    }
    boolean fits =
        switch (form.kind()) {
          case INFINITIVE -> te || !isNominal(clause, i);
          case PARTICIPLE -> !clause.word(i - 1).equals("een") && !clause.word(i - 1).equals("te");
          case THIRD -> true;
          case FIRST -> besideFirstPerson(clause, i);
          case THIRD_SPLIT -> hasParticle(clause, i, form.verb());
          case FIRST_SPLIT -> hasParticle(clause, i, form.verb()) && besideFirstPerson(clause, i);
          case BASE_SPLIT ->
              te
                  ? clause.word(beforeTe(clause, i)).equals(form.verb().particle())
                  : hasParticle(clause, i, form.verb());
        };
    return fits
        ? new Act(form.verb(), lexicon.kind(form.verb(), clause.tokens()), form.kind(), i, te)
        : null;
  }

  /** {@code te sturen}, {@code te kunnen sturen}, {@code te laten uitvoeren}. */
  private static boolean isTe(Clause clause, int i) {
    return clause.word(i - 1).equals("te")
        || BEHIND_TE.contains(clause.word(i - 1)) && clause.word(i - 2).equals("te");
  }

  /** {@code in te gaan}, {@code in te laten gaan}: the word before {@code te}. */
  private static int beforeTe(Clause clause, int i) {
    return clause.word(i - 1).equals("te") ? i - 2 : i - 3;
  }

  /** {@code bij het opstellen van}, {@code het in kaart brengen}. */
  private static boolean isNominal(Clause clause, int i) {
    String before = clause.word(i - 1);
    if (before.equals("het")) {
      return true;
    }
    return NOMINAL.contains(before) && Set.of("van", "en").contains(clause.word(i + 1));
  }

  /** At the end of the clause, or before what is put behind the verb. */
  private static boolean hasParticle(Clause clause, int i, Verb verb) {
    for (int j = i + 1; j < clause.tokens().size(); j++) {
      if (clause.word(j).equals(verb.particle()) && endsField(clause, j + 1)) {
        return true;
      }
    }
    return false;
  }

  static boolean endsField(Clause clause, int next) {
    String word = clause.word(next);
    return word.isEmpty()
        || word.startsWith("waar")
        || !Character.isLetterOrDigit(word.charAt(0))
        || BEHIND_PARTICLE.contains(word);
  }

  private static boolean besideFirstPerson(Clause clause, int i) {
    return !clause.isMain() && clause.hasAny(PRONOUNS_OF_FIRST)
        || PRONOUNS_OF_FIRST.contains(clause.word(i - 1))
        || PRONOUNS_OF_FIRST.contains(clause.word(i + 1))
        || i == 0
        || Set.of("en", "na", ",").contains(clause.word(i - 1)) && !clause.hasAny(PRONOUNS_OF_FIRST)
        || Set.of("de", "uw", "u", "beide").contains(clause.word(i + 1));
  }
}
