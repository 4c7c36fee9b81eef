package nl.kamerlens.document;

/**
 * The mark in the running text that calls a footnote.
 *
 * <p>In {@code "van 13 december 20242, constateert"} the span covers the last {@code 2}.
 *
 * @param span where the mark stands in {@link Document#text()}
 * @param label the mark as the footnote carries it: {@code "2"}, {@code "[1]"}
 */
public record NoteMark(Span span, String label) {}
