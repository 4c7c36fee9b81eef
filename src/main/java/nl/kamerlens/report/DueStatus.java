package nl.kamerlens.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment's deadline stands on a day. Nothing is said of whether it was kept: {@code
 * OVERDUE} means that the last day has passed, done or not.
 */
enum DueStatus {
  OPEN,
  OVERDUE,
  /** No last day is named: {@code binnenkort}, {@code na de zomer}, or nothing at all. */
  UNDATED;

  /**
   * The status of a row of commitments.
   *
   * @param day ISO
   */
  static DueStatus of(Row commitment, String day) {
    String latest = commitment.text("latest");
    if (latest.isEmpty()) {
      return UNDATED;
    }
    return latest.compareTo(day) < 0 ? OVERDUE : OPEN;
  }

  /** As it stands in tables; null where no day was given. */
  static @Nullable String label(Row commitment, @Nullable String day) {
    return day == null ? null : of(commitment, day).name().toLowerCase(Locale.ROOT);
  }
}
