package nl.kamerlens.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the words of a report were spoken.
 *
 * <p>A report of a committee meeting is dated weeks after it: {@code Vastgesteld 4 juli 2024} above
 * {@code De commissie heeft op 19 juni 2024 overleg gevoerd}. Who says {@code volgende week} there
 * counts from 19 June.
 */
final class MeetingDay {
  /** It stands below the head and the names of the members. */
  private static final int REACH = 6_000;

  private static final Pattern REPORT =
      Pattern.compile(
          "VERSLAG VAN (?:EEN|HET) (?:COMMISSIEDEBAT|WETGEVINGSOVERLEG|NOTAOVERLEG|ALGEMEEN OVERLEG)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HELD =
      Pattern.compile(
          "(?:heeft|hebben) op (?:\\p{L}{6,9}dag )?(?<day>\\d{1,2}) (?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?<year>(?:19|20)\\d\\d) (?:\\p{L}+ ){0,4}overleg gevoerd");

  private MeetingDay() {}

  /** The day; null where the text is no report of a meeting or does not give it. */
  static @Nullable LocalDate in(String content) {
    String head = content.substring(0, Math.min(REACH, content.length()));
    Matcher held = HELD.matcher(head);
    if (!REPORT.matcher(head).find() || !held.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(held.group("year")),
          DutchNumbers.month(held.group("month")),
          Integer.parseInt(held.group("day")));
    } catch (DateTimeException e) { // 31 juni
      return null;
    }
  }
}
