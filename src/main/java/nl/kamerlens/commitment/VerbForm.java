package nl.kamerlens.commitment;

/** What a word may be: a form of a verb. */
record VerbForm(Verb verb, Kind kind) {
  /** How the verb stands there. */
  enum Kind {
    INFINITIVE,
    PARTICIPLE,
    /** Third person singular. */
    THIRD,
    /** First person singular, or an imperative: {@code stuur}. */
    FIRST,
    /** Finite without its particle, which stands at the end of the clause. */
    THIRD_SPLIT,
    FIRST_SPLIT,
    /** Plural, or the infinitive behind {@code te}, without the particle. */
    BASE_SPLIT
  }

  /** Whether its particle stands apart from it. */
  boolean isSplit() {
    return kind == Kind.THIRD_SPLIT || kind == Kind.FIRST_SPLIT || kind == Kind.BASE_SPLIT;
  }
}
