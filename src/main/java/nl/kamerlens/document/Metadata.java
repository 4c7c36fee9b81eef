package nl.kamerlens.document;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole; null or empty where it is not known.
 *
 * @param type {@code brief}, {@code beleidsnotitie}, {@code antwoord-kamervragen}, {@code motie} …
 * @param title the title or subject
 * @param date the document's own day, ISO
 * @param earliest first day on which it can have been written, ISO; equals {@code date} where known
 * @param latest last such day, ISO
 * @param id its own identifier, {@code kst-35207-60}
 * @param dossier its dossier, {@code 35207}
 * @param number its number in the dossier
 * @param vergaderjaar the parliamentary session, {@code 2021-2022}
 * @param chamber {@code II} or {@code I}
 * @param authors each signatory as {@code "W.B. Hoekstra, minister van Buitenlandse Zaken"}; for a
 *     motie the surnames of its members
 * @param addressee to whom it is addressed
 * @param kenmerk the author's own reference
 * @param questionsDate the day on which the questions that it answers were sent in, ISO
 * @param zaak the number of the questions or case that it answers, {@code 2024Z06121}
 * @param considerations what a motie takes into account, one item each
 * @param dictum what a motie asks, one item a verzoek
 */
public record Metadata(
    @Nullable String type,
    @Nullable String title,
    @Nullable String date,
    @Nullable String earliest,
    @Nullable String latest,
    @Nullable String id,
    @Nullable String dossier,
    @Nullable String number,
    @Nullable String vergaderjaar,
    @Nullable String chamber,
    List<String> authors,
    @Nullable String addressee,
    @Nullable String kenmerk,
    @Nullable String questionsDate,
    @Nullable String zaak,
    List<String> considerations,
    List<String> dictum)
    implements Serializable {

  /** Nothing is known. */
  public static final Metadata NONE = builder().build();

  public Metadata {
    authors = List.copyOf(authors);
    considerations = List.copyOf(considerations);
    dictum = List.copyOf(dictum);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** These values, and the other's where this one has none. */
  public Metadata orElse(Metadata other) {
    boolean dated = date != null || earliest != null || latest != null;
    return builder()
        .type(either(type, other.type))
        .title(either(title, other.title))
        .date(dated ? date : other.date)
        .interval(dated ? earliest : other.earliest, dated ? latest : other.latest)
        .id(either(id, other.id))
        .dossier(either(dossier, other.dossier))
        .number(either(number, other.number))
        .vergaderjaar(either(vergaderjaar, other.vergaderjaar))
        .chamber(either(chamber, other.chamber))
        .authors(authors.isEmpty() ? other.authors : authors)
        .addressee(either(addressee, other.addressee))
        .kenmerk(either(kenmerk, other.kenmerk))
        .questionsDate(either(questionsDate, other.questionsDate))
        .zaak(either(zaak, other.zaak))
        .considerations(considerations.isEmpty() ? other.considerations : considerations)
        .dictum(dictum.isEmpty() ? other.dictum : dictum)
        .build();
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  /** Collects the values one by one. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String title;
    private @Nullable String date;
    private @Nullable String earliest;
    private @Nullable String latest;
    private @Nullable String id;
    private @Nullable String dossier;
    private @Nullable String number;
    private @Nullable String vergaderjaar;
    private @Nullable String chamber;
    private List<String> authors = List.of();
    private @Nullable String addressee;
    private @Nullable String kenmerk;
    private @Nullable String questionsDate;
    private @Nullable String zaak;
    private List<String> considerations = List.of();
    private List<String> dictum = List.of();

    private Builder() {}

    public Builder type(@Nullable String value) {
      type = value;
      return this;
    }

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder date(@Nullable String value) {
      date = value;
      return this;
    }

    public Builder interval(@Nullable String first, @Nullable String last) {
      earliest = first;
      latest = last;
      return this;
    }

    public Builder id(@Nullable String value) {
      id = value;
      return this;
    }

    public Builder dossier(@Nullable String value) {
      dossier = value;
      return this;
    }

    public Builder number(@Nullable String value) {
      number = value;
      return this;
    }

    public Builder vergaderjaar(@Nullable String value) {
      vergaderjaar = value;
      return this;
    }

    public Builder chamber(@Nullable String value) {
      chamber = value;
      return this;
    }

    public Builder authors(List<String> values) {
      authors = values;
      return this;
    }

    public Builder addressee(@Nullable String value) {
      addressee = value;
      return this;
    }

    public Builder kenmerk(@Nullable String value) {
      kenmerk = value;
      return this;
    }

    public Builder questionsDate(@Nullable String value) {
      questionsDate = value;
      return this;
    }

    public Builder zaak(@Nullable String value) {
      zaak = value;
      return this;
    }

    public Builder considerations(List<String> values) {
      considerations = values;
      return this;
    }

    public Builder dictum(List<String> values) {
      dictum = values;
      return this;
    }

    /** A known day is its own interval. */
    public Metadata build() {
      return new Metadata(
          type,
          title,
          date,
          earliest == null && latest == null ? date : earliest,
          earliest == null && latest == null ? date : latest,
          id,
          dossier,
          number,
          vergaderjaar,
          chamber,
          authors,
          addressee,
          kenmerk,
          questionsDate,
          zaak,
          considerations,
          dictum);
    }
  }
}
