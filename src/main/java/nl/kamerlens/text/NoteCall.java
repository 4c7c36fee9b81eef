package nl.kamerlens.text;

import nl.kamerlens.document.Span;

/**
 * The place in the running text where a footnote is called.
 *
 * @param position the offset in {@link AnalyzedText#content()} at which the mark stood; the mark
 *     itself is not in the content
 * @param label the mark, {@code "11"} or {@code "[1]"}
 * @param source where the mark stands in the document's text
 */
public record NoteCall(int position, String label, Span source) {}
