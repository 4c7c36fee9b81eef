package nl.kamerlens.date;

import java.util.List;

/**
 * What numbers begin, by their shape: a year has four digits, an ordinal a letter behind it.
 *
 * <p>Of the forms that begin with a number, no shape begins more than a few.
 */
final class NumberOpenings {
  /** The trigger that stands for any number. */
  static final String ANY = "0-9";

  private static final int LONGEST = 4;

  private final Opening year = Opening.of("0000");

  /** {@code 1e}, {@code 3t/m5}. */
  private final Opening lettered = Opening.of("0e");

  /** {@code 3 mei}. */
  private final Opening spaced = Opening.of("0 ");

  /** {@code 3-5-2024}, {@code 3, 4 en 5 mei}. */
  private final Opening signed = Opening.of("0-");

  /** Those to which a form is added that has this trigger; empty where it is that of a word. */
  List<Opening> of(String trigger) {
    if (trigger.charAt(0) != '0') {
      return List.of();
    }
    List<Opening> all = List.of(year, lettered, spaced, signed);
    return trigger.equals(ANY) ? all : all.stream().filter(o -> o.word().equals(trigger)).toList();
  }

  /** What the number of the content begins. */
  Opening at(String content, int start, int end) {
    int length = end - start;
    if (length >= LONGEST) {
      return length == LONGEST ? year : Opening.NONE;
    }
    char next = end < content.length() ? content.charAt(end) : '\n';
    if (next == ' ') {
      return spaced;
    }
    return Character.isLetter(next) ? lettered : signed;
  }
}
