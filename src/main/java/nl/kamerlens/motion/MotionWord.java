package nl.kamerlens.motion;

/**
 * The word {@code motie} or {@code moties}, where something may be named behind it.
 *
 * @param start in the read text
 * @param end behind the word
 * @param plural whether it is {@code moties}
 */
record MotionWord(int start, int end, boolean plural) {}
