package nl.kamerlens.extract;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param start code points into the document's text, inclusive
 * @param end code points into the document's text, exclusive
 * @param text the document's text from start to end
 * @param sentence the sentence that holds it, without line breaks and footnote marks
 * @param page the page, counted from 1; null where the document has no pages
 * @param footnote the mark of the footnote in which it stands; null in the body
 * @param citedStart where the sentence that carries this mark begins; null in the body
 * @param citedEnd where that sentence ends
 * @param question the numbers of the questions in which it stands, {@code "3, 8"}; null elsewhere
 * @param answer the numbers of the questions that are answered where it stands; null elsewhere
 * @param section the headings under which it stands, {@code "2 Inleiding > 2.1 Aanleiding"}; for a
 *     footnote, those of its mark; null where there are none
 */
public record Place(
    int start,
    int end,
    String text,
    String sentence,
    @Nullable Integer page,
    @Nullable String footnote,
    @Nullable Integer citedStart,
    @Nullable Integer citedEnd,
    @Nullable String question,
    @Nullable String answer,
    @Nullable String section) {}
