package nl.kamerlens.reference;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an official publication: {@code kst-35207-81}.
 *
 * <p>Identifiers of a Rijkswet lose its second number: {@code 35 099 (R2114), D} is {@code
 * kst-35099-D}.
 *
 * @param kind what is published
 * @param value the identifier in its normal form
 * @param dossier {@code 35207}, with its suffix {@code 35570-XVII}; null where it has none
 * @param number its number in the dossier; null where it has none
 * @param vergaderjaar {@code 2021-2022}; null where neither identifier nor citation has one
 * @param chamber {@code II}, {@code I}; null where it does not follow
 */
public record PublicationId(
    Kind kind,
    String value,
    @Nullable String dossier,
    @Nullable String number,
    @Nullable String vergaderjaar,
    @Nullable String chamber) {

  /** The kinds of publications; the name in lower case stands in the tables. */
  public enum Kind {
    KAMERSTUK,
    DOSSIER,
    DOCUMENT,
    ZAAK,
    AANHANGSEL,
    HANDELINGEN,
    STAATSBLAD,
    STAATSCOURANT,
    TRACTATENBLAD,
    EU,
    KENMERK,
    ECLI,
    BWB
  }

  /**
   * A document in a dossier.
   *
   * @param dossier with its suffix, {@code 36600-V}
   * @param number {@code 81}; letters ({@code D}), or a number and a letter ({@code 188b}), are the
   *     Eerste Kamer's
   */
  public static PublicationId kamerstuk(
      String dossier, String number, @Nullable String vergaderjaar, @Nullable String chamber) {
    boolean letters = Character.isLetter(number.charAt(number.length() - 1));
    String own = chamber != null ? chamber : letters ? "I" : "II";
    return new PublicationId(
        Kind.KAMERSTUK, "kst-" + dossier + "-" + number, dossier, number, vergaderjaar, own);
  }

  /** A dossier as a whole. */
  public static PublicationId dossier(
      String dossier, @Nullable String vergaderjaar, @Nullable String chamber) {
    return new PublicationId(Kind.DOSSIER, dossier, dossier, null, vergaderjaar, chamber);
  }

  /** {@code 2021D14738} is a document, {@code 2021Z13647} a zaak. */
  static PublicationId parliamentary(String number) {
    String value = number.toUpperCase(Locale.ROOT);
    Kind kind = value.charAt(4) == 'Z' ? Kind.ZAAK : Kind.DOCUMENT;
    return new PublicationId(kind, value, null, null, null, null);
  }

  /** The answers to written questions. */
  static PublicationId aanhangsel(SessionYear year, String number, String chamber) {
    String value = "ah-" + code(chamber) + "-" + year.compact() + "-" + number;
    return new PublicationId(Kind.AANHANGSEL, value, null, number, year.toString(), chamber);
  }

  /**
   * The minutes of a meeting.
   *
   * @param number {@code 45-7} for an item of a meeting, {@code 45} for all of it, {@code
   *     7909-7943} for pages
   */
  static PublicationId handelingen(SessionYear year, String number, String chamber) {
    String value = "h-" + code(chamber) + "-" + year.compact() + "-" + number;
    return new PublicationId(Kind.HANDELINGEN, value, null, number, year.toString(), chamber);
  }

  /** An issue of a gazette: {@code stb-2020-123}. */
  static PublicationId gazette(Kind kind, String year, String number) {
    String value = prefix(kind) + "-" + year + "-" + number;
    return new PublicationId(kind, value, null, number, null, null);
  }

  /** What is known by its number alone: {@code 32016R0679}, {@code BZDOC-348254057}. */
  static PublicationId of(Kind kind, String value) {
    return new PublicationId(kind, value, null, null, null, null);
  }

  /** Reads an identifier in its normal form; empty where it is none. */
  public static Optional<PublicationId> parse(String value) {
    return PublicationIdForm.parse(value);
  }

  /** The address of the publication; empty for kinds that have none. */
  public Optional<String> url() {
    return Optional.ofNullable(PublicationAddress.of(this));
  }

  @Override
  public String toString() {
    return value;
  }

  private static String code(String chamber) {
    return chamber.equals("I") ? "ek" : "tk";
  }

  private static String prefix(Kind kind) {
    return switch (kind) {
      case STAATSCOURANT -> "stcrt";
      case TRACTATENBLAD -> "trb";
      default -> "stb";
    };
  }
}
