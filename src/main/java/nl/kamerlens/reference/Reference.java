package nl.kamerlens.reference;

import java.util.ArrayList;
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
 * @param ambiguous the identifiers that it may stand for, where the text does not tell; {@code id}
 *     is then the dossier, which holds for all of them
 * @param warnings what is implausible about it
 * @param rule the rule that found it
 * @param antecedent the citation from which it takes what it does not say itself, such as its
 *     dossier; null where it says all
 * @param source whether its words or the hyperlink on them say what is cited
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
    String rule,
    @Nullable Span antecedent,
    Source source) {
  /** What says which publication is cited. */
  public enum Source {
    TEXT,
    /** Only a hyperlink: {@code de motie-Temmink}, linked to {@code kst-31066-1305}. */
    LINK
  }

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

  /** A citation of which nothing more is known. */
  static Reference of(Span span, PublicationId id, Confidence confidence, String rule) {
    return new Reference(
        span,
        id,
        false,
        null,
        List.of(),
        false,
        confidence,
        List.of(),
        List.of(),
        rule,
        null,
        Source.TEXT);
  }

  Reference withId(Span newSpan, PublicationId newId) {
    return new Reference(
        newSpan,
        newId,
        attachment,
        page,
        also,
        self,
        confidence,
        ambiguous,
        warnings,
        rule,
        antecedent,
        source);
  }

  /** The same citation to a later end, with the page or bijlage that stands there. */
  Reference withPins(int end, boolean isAttachment, @Nullable String pages) {
    return new Reference(
        new Span(span.start(), end),
        id,
        attachment || isAttachment,
        pages == null ? page : pages,
        also,
        self,
        confidence,
        ambiguous,
        warnings,
        rule,
        antecedent,
        source);
  }

  Reference withAlso(List<String> dossiers) {
    return new Reference(
        span,
        id,
        attachment,
        page,
        dossiers,
        self,
        confidence,
        ambiguous,
        warnings,
        rule,
        antecedent,
        source);
  }

  Reference withAmbiguous(List<String> ids) {
    return new Reference(
        span,
        id,
        attachment,
        page,
        also,
        self,
        confidence,
        ids,
        warnings,
        rule,
        antecedent,
        source);
  }

  Reference withAntecedent(Span citation) {
    return new Reference(
        span,
        id,
        attachment,
        page,
        also,
        self,
        confidence,
        ambiguous,
        warnings,
        rule,
        citation,
        source);
  }

  Reference asSelf() {
    return new Reference(
        span,
        id,
        attachment,
        page,
        also,
        true,
        confidence,
        ambiguous,
        warnings,
        rule,
        antecedent,
        source);
  }

  Reference withWarning(String warning) {
    List<String> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Reference(
        span,
        id,
        attachment,
        page,
        also,
        self,
        confidence,
        ambiguous,
        more,
        rule,
        antecedent,
        source);
  }

  /** The same publication, cited by a hyperlink on these words. */
  Reference asLink(Span words) {
    return new Reference(
        words,
        id,
        attachment,
        page,
        also,
        self,
        Confidence.MARKED,
        ambiguous,
        warnings,
        rule,
        null,
        Source.LINK);
  }
}
