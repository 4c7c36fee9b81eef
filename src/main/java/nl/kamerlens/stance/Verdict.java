package nl.kamerlens.stance;

/**
 * How a stance moved, and why it is said so.
 *
 * @param change the move
 * @param confidence 0 to 1
 * @param reason the rule that decided: {@code firmer-wording}, {@code only-later}
 */
public record Verdict(Change change, double confidence, String reason) {}
