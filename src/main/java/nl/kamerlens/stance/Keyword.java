package nl.kamerlens.stance;

/**
 * A word that one side uses more than the other.
 *
 * @param word as it is written most often
 * @param g2 Dunning's log-likelihood, negative where the earlier side has more
 * @param logRatio binary logarithm of the ratio of the relative frequencies, half a hit added to
 *     each
 * @param from how often the earlier side has it
 * @param to how often the later side has it
 */
public record Keyword(String word, double g2, double logRatio, int from, int to) {}
