package nl.kamerlens.stance;

/**
 * A stance at its place in a document.
 *
 * @param doc the document
 * @param start code points into its text, inclusive
 * @param end exclusive
 * @param quote its text from start to end, with its line breaks
 * @param sentence the same as it is read, on one line
 * @param stance what it says
 */
public record Statement(
    String doc, int start, int end, String quote, String sentence, Stance stance) {}
