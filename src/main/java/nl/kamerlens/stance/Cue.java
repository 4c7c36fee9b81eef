package nl.kamerlens.stance;

/**
 * A rule that matched a clause, and what it makes of it.
 *
 * @param rule the rule
 * @param clause where it matched
 * @param from the first word of the match, in the clause
 * @param to the word behind its last
 * @param past whether the match is of a past form
 * @param firm whether the match holds a word that makes it categorical
 * @param holder whose stance it is
 */
record Cue(
    CueRule rule, Clause clause, int from, int to, boolean past, boolean firm, Holder holder) {}
