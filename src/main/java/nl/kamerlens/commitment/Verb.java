package nl.kamerlens.commitment;

/**
 * A verb of the lexicon.
 *
 * @param kind what it says of an act: {@code change}, {@code act}, {@code inquiry}, {@code inform},
 *     {@code content}, {@code event}, {@code lasting}, {@code light}
 * @param infinitive with its particle, {@code opstellen}
 * @param particle what stands apart in a main clause, {@code op}; empty for other verbs
 * @param base the infinitive without it, {@code stellen}
 * @param stem the first person, without its particle
 * @param participle with its particle, {@code opgesteld}
 */
record Verb(
    String kind, String infinitive, String particle, String base, String stem, String participle) {

  /** Reads {@code "change op|stellen stel gesteld"}. */
  static Verb parse(String line) {
    String[] part = line.split(" ", -1);
    if (part.length != 4) {
      throw new IllegalArgumentException("not a verb: " + line);
    }
    int bar = part[1].indexOf('|');
    String particle = bar < 0 ? "" : part[1].substring(0, bar);
    String base = part[1].substring(bar + 1);
    return new Verb(part[0], particle + base, particle, base, part[2], particle + part[3]);
  }

  /** The third person: {@code stelt}, {@code gaat}, {@code start}. */
  String third() {
    if (stem.endsWith("t")) {
      return stem;
    }
    return stem.endsWith("a") ? stem + "at" : stem + "t";
  }
}
