package nl.kamerlens.stance;

import java.io.Serializable;
import java.util.List;

/**
 * A subject on which a government may take a position, and the words that tell it.
 *
 * @param slug its short name, {@code gelijk-speelveld}
 * @param labelNl its name in Dutch
 * @param labelEn its name in English
 * @param terms words and phrases; one in capitals throughout, as {@code BRI}, keeps its case
 * @param anchors those of the terms of which one is enough
 * @param stems parts of compounds: {@code speelveld} in {@code speelveldinstrumentarium}
 * @param traps phrases that look like a hit: the quoted words with which one begins hide the hits
 *     in them
 */
public record Topic(
    String slug,
    String labelNl,
    String labelEn,
    List<String> terms,
    List<String> anchors,
    List<String> stems,
    List<String> traps)
    implements Serializable {
  public Topic {
    terms = List.copyOf(terms);
    anchors = List.copyOf(anchors);
    stems = List.copyOf(stems);
    traps = List.copyOf(traps);
  }
}
