package nl.kamerlens.document;

/**
 * A hyperlink of the document's own markup.
 *
 * <p>In {@code "de motie-Temmink (31 066, nr. 1305)"} the span covers the number, and the target is
 * {@code "kst-31066-1305"}. Links that are only printed are not among them.
 *
 * @param span where the linked words stand in {@link Document#text()}
 * @param target the address as the markup has it: a URL, or the identifier of a publication
 */
public record Link(Span span, String target) {}
