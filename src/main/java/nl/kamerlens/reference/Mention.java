package nl.kamerlens.reference;

import nl.kamerlens.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation without a number, or words that point back to an earlier citation.
 *
 * <p>{@code de Kamerbrief van 22 november 2021}, {@code idem}, {@code die motie}. What does not
 * resolve is kept without an identifier; it is never guessed.
 *
 * @param span where it stands in the read text
 * @param kind how it cites
 * @param sort the sort of document in small letters, {@code kamerbrief}; null where none is said
 * @param title as printed; null where there is none
 * @param date of the document as TIMEX3; null where there is none
 * @param author as printed; null where there is none
 * @param id what is cited; null where it does not follow
 * @param resolvedBy whence the identifier is known; null where there is none
 * @param antecedent the words from which it is known, or that block the way; null where there are
 *     none
 * @param rule the rule that found it
 */
public record Mention(
    Span span,
    Kind kind,
    @Nullable String sort,
    @Nullable String title,
    @Nullable String date,
    @Nullable String author,
    @Nullable PublicationId id,
    @Nullable ResolvedBy resolvedBy,
    @Nullable Span antecedent,
    String rule) {

  /** How a mention cites. */
  public enum Kind {
    /** {@code de Chinanotitie} */
    CITATION,
    /** {@code idem}, {@code die motie} */
    BACK,
    /** {@code hierna: het rapport}, and each {@code het rapport} behind it */
    ALIAS
  }

  /** Whence an identifier is known. */
  public enum ResolvedBy {
    /** The number that stands beside it. */
    NUMBER,
    /** The footnote that is called at it, or that it names. */
    FOOTNOTE,
    /** A name that the document gave earlier. */
    ALIAS,
    /** The citation to which it points back. */
    ANTECEDENT,
    /** The list of documents that were given. */
    CORPUS
  }

  /** A mention of which it is not known yet what it cites. */
  static Mention of(Span span, Kind kind, String rule) {
    return new Mention(span, kind, null, null, null, null, null, null, null, rule);
  }

  Mention withSort(@Nullable String newSort) {
    return new Mention(span, kind, newSort, title, date, author, id, resolvedBy, antecedent, rule);
  }

  Mention withTitle(@Nullable String newTitle) {
    return new Mention(span, kind, sort, newTitle, date, author, id, resolvedBy, antecedent, rule);
  }

  Mention withDate(@Nullable String day, @Nullable String by) {
    return new Mention(span, kind, sort, title, day, by, id, resolvedBy, antecedent, rule);
  }

  Mention resolved(PublicationId cited, ResolvedBy by, @Nullable Span from) {
    return new Mention(span, kind, sort, title, date, author, cited, by, from, rule);
  }

  /** Points to these words, which do not tell what is cited. */
  Mention blockedBy(Span words) {
    return new Mention(span, kind, sort, title, date, author, null, null, words, rule);
  }
}
