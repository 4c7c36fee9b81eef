package nl.kamerlens.date;

import java.util.Locale;
import java.util.Map;

/** Numbers, months and days of the week in Dutch. */
final class DutchNumbers {
  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("een", 1),
          Map.entry("één", 1),
          Map.entry("twee", 2),
          Map.entry("drie", 3),
          Map.entry("vier", 4),
          Map.entry("vijf", 5),
          Map.entry("zes", 6),
          Map.entry("zeven", 7),
          Map.entry("acht", 8),
          Map.entry("negen", 9),
          Map.entry("tien", 10),
          Map.entry("elf", 11),
          Map.entry("twaalf", 12),
          Map.entry("dertien", 13),
          Map.entry("veertien", 14),
          Map.entry("vijftien", 15),
          Map.entry("twintig", 20),
          Map.entry("dertig", 30),
          Map.entry("veertig", 40),
          Map.entry("vijftig", 50),
          Map.entry("zestig", 60),
          Map.entry("zeventig", 70),
          Map.entry("tachtig", 80),
          Map.entry("negentig", 90));

  private static final String[] MONTHS = {
    "jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"
  };

  private static final String[] WEEKDAYS = {"ma", "di", "wo", "do", "vr", "za", "zo"};

  private DutchNumbers() {}

  /** The number, 0 where it is not exact ({@code enkele}). */
  static int number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Integer.parseInt(word)
        : NUMERALS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** 1 to 12, of a name, its abbreviation or a number. */
  static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    String name = word.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.length; month++) {
      if (name.startsWith(MONTHS[month]) && !(month == 2 && name.startsWith("mei"))) {
        return month + 1;
      }
    }
    throw new IllegalArgumentException("no month: " + word);
  }

  /** 1 (Monday) to 7. */
  static int weekday(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    for (int day = 0; day < WEEKDAYS.length; day++) {
      if (name.startsWith(WEEKDAYS[day])) {
        return day + 1;
      }
    }
    throw new IllegalArgumentException("no day of the week: " + word);
  }

  /** {@code eerste}, {@code 2e}, {@code laatste} of so many. */
  static int ordinal(String word, int last) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "eerste" -> 1;
      case "tweede" -> 2;
      case "derde" -> 3;
      case "vierde" -> 4;
      case "laatste" -> last;
      default -> word.charAt(0) - '0';
    };
  }
}
