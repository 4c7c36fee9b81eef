package nl.kamerlens.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session year of the Kamer: {@code 2009/10}, {@code 2021–2022}.
 *
 * <p>It begins in September, so the second year is the first plus one; what is printed need not
 * keep to that ({@code 2023–34}), and {@link #isPossible()} tells.
 *
 * @param start the first calendar year
 * @param end the second calendar year, as printed
 */
public record SessionYear(int start, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<start>(?:1[89]|20)\\d\\d)(?:[^\\d]{1,5}(?<end>(?:1[89]|20)\\d\\d|\\d\\d)(?!\\d))?");

  private static final Pattern COMPACT = Pattern.compile("(?:1[89]|20)\\d{6}");

  /** The first session year in a text: {@code 1985/- 86} is 1985–1986; a year alone begins one. */
  public static Optional<SessionYear> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.find()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(form.group("start"));
    String end = form.group("end");
    return Optional.of(new SessionYear(start, end == null ? start + 1 : year(start, end)));
  }

  /** {@code 20212022}, as it stands in {@code ah-tk-20212022-177}. */
  static Optional<SessionYear> ofCompact(String digits) {
    return COMPACT.matcher(digits).matches()
        ? Optional.of(
            new SessionYear(
                Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4))))
        : Optional.empty();
  }

  /** {@code 1999/00} ends in 2000, {@code 2023–34} in 2034. */
  private static int year(int start, String end) {
    int value = Integer.parseInt(end);
    if (end.length() == 4) {
      return value;
    }
    int sameCentury = start / 100 * 100 + value;
    return sameCentury > start ? sameCentury : sameCentury + 100;
  }

  /** Whether one year follows the other. */
  public boolean isPossible() {
    return end == start + 1;
  }

  /** {@code 20212022}: from the first year, which is the one that a misprint spares. */
  String compact() {
    return "" + start + (start + 1);
  }

  /** {@code 2021-2022}. */
  @Override
  public String toString() {
    return start + "-" + (start + 1);
  }
}
