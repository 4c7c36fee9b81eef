package nl.kamerlens.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an official publication: {@code kst-35207-81}.
 *
 * @param kind what is published
 * @param value the identifier in its normal form
 * @param dossier {@code 35207}, with its suffix {@code 35570-XVII}; null where it has none
 * @param number its number in the dossier; null where it has none
 * @param vergaderjaar {@code 2021-2022}; null where the identifier has none
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

  /** The address of the publication; empty for kinds that have none. */
  public Optional<String> url() {
    return Optional.empty();
  }
}
