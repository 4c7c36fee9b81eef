package nl.kamerlens.reference;

import java.util.List;
import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation of one official publication.
 *
 * @param span where it stands in the read text: from the announcing word to the last character of
 *     its number, page or bijlage
 * @param id what is cited
 * @param attachment whether a bijlage of it is cited
 * @param page the pages pinned, as written
 * @param also further dossiers under which the document was filed
 * @param self whether the document names itself
 * @param confidence how sure it is that this is a citation
 * @param ambiguous the identifiers that it may stand for, where the text does not tell
 * @param warnings what is implausible about it
 * @param rule the rule that found it
 */
public record Reference(
    Span span,
    PublicationId id,
    boolean attachment,
    @Nullable String page,
    List<String> also,
    boolean self,
    Confidence confidence,
    List<String> ambiguous,
    List<String> warnings,
    String rule) {
  /** How the citation shows itself. */
  public enum Confidence {
    /** Announced by a word: {@code Kamerstuk 35 207, nr. 81}. */
    MARKED,
    /** A bare number in brackets or in a footnote: {@code (36 471-64)}. */
    BRACKETED,
    /** A bare number: {@code 35 207 nr. 94}. */
    BARE
  }

  public Reference {
    also = List.copyOf(also);
    ambiguous = List.copyOf(ambiguous);
    warnings = List.copyOf(warnings);
  }
}
