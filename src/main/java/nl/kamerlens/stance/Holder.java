package nl.kamerlens.stance;

/**
 * Whose stance a clause tells.
 *
 * @param label of the codebook: {@code kabinet}, {@code Nederland}, {@code overheid} …
 * @param subject whether it is the subject of the clause
 */
record Holder(String label, boolean subject) {
  static final Holder IMPLICIT = new Holder("impliciet", false);
}
