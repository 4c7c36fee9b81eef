package nl.kamerlens.cli;

import java.time.DateTimeException;
import java.time.Instant;
import nl.kamerlens.option.ExitException;
import org.jspecify.annotations.Nullable;

/**
 * The time that output may carry: that of {@code SOURCE_DATE_EPOCH}, in seconds since 1970, and
 * never that of the clock, so that the same input gives the same bytes.
 */
final class SourceDate {
  private SourceDate() {}

  /** Null where the environment says nothing. */
  static @Nullable Instant ofEnvironment() {
    return of(System.getenv("SOURCE_DATE_EPOCH"));
  }

  static @Nullable Instant of(@Nullable String seconds) {
    try {
      return seconds == null || seconds.isBlank()
          ? null
          : Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
    } catch (NumberFormatException | DateTimeException e) {
      throw ExitException.usage(
          "SOURCE_DATE_EPOCH is not a number of seconds since 1970: " + Messages.shown(seconds));
    }
  }
}
