package nl.kamerlens.reference;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Flags what cannot be: a dossier that was opened after the document or the session year that cites
 * it, a session year after the document.
 *
 * <p>Dossiers rise with time. The table has the dossier of each session's state budget, which is
 * the first of its session, or nearly so: some numbers are given ahead.
 */
final class Plausibility {
  /** How far ahead numbers are given. */
  private static final int AHEAD = 60;

  /** First dossier of a session by the year in which it began. */
  private final NavigableMap<Integer, Integer> firstDossiers = new TreeMap<>();

  Plausibility() {
    for (String entry : Lexicon.load("dossier-years")) {
      int blank = entry.indexOf(' ');
      int year = Integer.parseInt(entry.substring(0, 4));
      firstDossiers.put(year, Integer.parseInt(entry.substring(blank + 1).strip()));
    }
  }

  List<Reference> check(Metadata metadata, List<Reference> found) {
    Integer session = sessionOf(metadata.latest() != null ? metadata.latest() : metadata.date());
    return found.stream().map(reference -> check(reference, session)).toList();
  }

  private Reference check(Reference reference, @Nullable Integer session) {
    Reference checked = reference;
    Integer cited = startOf(reference.id().vergaderjaar());
    Integer dossier = numberOf(reference.id().dossier());
    if (dossier != null && cited != null && isAfter(dossier, cited)) {
      checked =
          checked.withWarning(
              "dossier " + dossier + " was opened after session " + reference.id().vergaderjaar());
    }
    if (dossier != null && session != null && isAfter(dossier, session)) {
      checked = checked.withWarning("dossier " + dossier + " was opened after this document");
    }
    if (session != null && cited != null && cited > session) {
      checked =
          checked.withWarning(
              "session " + reference.id().vergaderjaar() + " began after this document");
    }
    return checked;
  }

  /** Whether a dossier was opened in a later session than the one that began in this year. */
  private boolean isAfter(int dossier, int year) {
    Map.Entry<Integer, Integer> next = firstDossiers.higherEntry(year);
    return next != null && next.getKey() == year + 1 && dossier > next.getValue() + AHEAD;
  }

  /** Sessions begin on the third Tuesday of September; until 1983 as well. */
  private static @Nullable Integer sessionOf(@Nullable String day) {
    if (day == null || day.length() < 7) {
      return null;
    }
    int year = Integer.parseInt(day.substring(0, 4));
    return Integer.parseInt(day.substring(5, 7)) >= 9 ? year : year - 1;
  }

  private static @Nullable Integer startOf(@Nullable String vergaderjaar) {
    return vergaderjaar == null ? null : Integer.valueOf(vergaderjaar.substring(0, 4));
  }

  /**
   * Old dossiers have four digits, {@code 3620-…}: they are older than any session in the table.
   */
  private static @Nullable Integer numberOf(@Nullable String dossier) {
    if (dossier == null || dossier.length() < 5) {
      return null;
    }
    boolean isNumber = dossier.chars().limit(5).allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.valueOf(dossier.substring(0, 5)) : null;
  }
}
