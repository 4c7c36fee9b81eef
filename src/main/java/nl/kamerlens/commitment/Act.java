package nl.kamerlens.commitment;

/**
 * The verb that says what is done.
 *
 * @param verb the verb
 * @param kind what it says together with the nouns of its clause
 * @param form how it stands there
 * @param index the word in its clause
 * @param te whether {@code te} stands before it
 */
record Act(Verb verb, String kind, VerbForm.Kind form, int index, boolean te) {
  boolean isParticiple() {
    return form == VerbForm.Kind.PARTICIPLE;
  }

  boolean isInfinitive() {
    return form == VerbForm.Kind.INFINITIVE || te;
  }
}
