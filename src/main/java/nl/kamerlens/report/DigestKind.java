package nl.kamerlens.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a batch can be summed up. */
public enum DigestKind {
  DOCUMENT(null, true),
  DOSSIER(Citations.NAME, false),
  YEAR(null, true),
  MEMBER("motions", false),
  PUBLICATION(Citations.NAME, false),
  DEADLINE("commitments", true),
  TYPE(null, true),
  CITED(Citations.NAME, false);

  private final @Nullable String table;
  private final boolean due;

  DigestKind(@Nullable String table, boolean due) {
    this.table = table;
    this.due = due;
  }

  /** As it is given on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table whose rows are summed up; null where it is all of them. */
  public @Nullable String table() {
    return table;
  }

  /** Whether it tells which commitments are open on a day. */
  public boolean tellsWhatIsDue() {
    return due;
  }

  /**
   * A new digest.
   *
   * @param asOf the day on which commitments are open or overdue, ISO; null for none
   * @param parties of the members
   */
  public Digest<?> digest(@Nullable String asOf, PartyList parties) {
    return switch (this) {
      case DOCUMENT -> new DocumentDigest(asOf);
      case DOSSIER -> new DossierDigest();
      case YEAR -> GroupDigest.byYear(asOf);
      case MEMBER -> new MemberDigest(parties);
      case PUBLICATION -> new PublicationDigest();
      case DEADLINE -> new DeadlineDigest(asOf);
      case TYPE -> GroupDigest.byType(asOf);
      case CITED -> new CitationDigest();
    };
  }
}
