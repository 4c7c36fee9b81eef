package nl.kamerlens.text;

import nl.kamerlens.document.Span;

/**
 * A sentence, or a heading or list item that stands for one.
 *
 * @param span where it stands in {@link AnalyzedText#content()}
 * @param passage the passage that holds it
 */
public record Sentence(Span span, Passage passage) {}
