package nl.kamerlens.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/**
 * The abbreviations of {@code lexicons/abbreviations.txt}, and what a full stop behind each means.
 *
 * <p>{@code nr.} never ends a sentence, {@code c.s.} may, {@code vol.} is an abbreviation before a
 * number only. A token that is no entry is read as a word.
 */
final class Abbreviations {
  /** What the full stop of an abbreviation can be. */
  enum Stop {
    /** {@code nr.}, {@code dhr.}, {@code m.b.t.}: something must follow. */
    NEVER_ENDS,
    /** {@code Vol. 12}, but {@code De zaal is vol.} */
    NUMBER_FOLLOWS,
    /** {@code c.s.}, {@code jl.}, {@code enz.}: may stand last. */
    MAY_END,
    /** Not an abbreviation. */
    WORD
  }

  private static final int LONGEST = 16;

  private final Map<String, Stop> stops;

  private Abbreviations(Map<String, Stop> stops) {
    this.stops = Map.copyOf(stops);
  }

  /** Read once, when the first text is split. */
  private static final class Holder {
    static final Abbreviations DUTCH = load("abbreviations");
  }

  static Abbreviations dutch() {
    return Holder.DUTCH;
  }

  private static Abbreviations load(String lexicon) {
    Map<String, Stop> stops = new HashMap<>();
    for (String entry : Lexicon.load(lexicon)) {
      int blank = entry.indexOf(' ');
      String word = blank < 0 ? entry : entry.substring(0, blank);
      stops.put(word, blank < 0 ? Stop.NEVER_ENDS : stop(entry.substring(blank + 1)));
    }
    return new Abbreviations(stops);
  }

  private static Stop stop(String mark) {
    return switch (mark) {
      case "ends" -> Stop.MAY_END;
      case "number" -> Stop.NUMBER_FOLLOWS;
      default -> throw new IllegalStateException("abbreviations: neither ends nor number: " + mark);
    };
  }

  /** The entries. */
  Set<String> words() {
    return stops.keySet();
  }

  /** What the full stop in the last place of this token is. */
  Stop stopOf(String token) {
    if (token.length() > LONGEST) {
      return Stop.WORD;
    }
    Stop stop = stops.get(token);
    if (stop != null) {
      return stop;
    }
    if (token.endsWith("nr.") || token.endsWith("nrs.")) {
      return Stop.NEVER_ENDS; // "stuknr. 12", "vraagnrs. 3 en 4": formed at will
    }
    return hasOneCapital(token)
        ? stops.getOrDefault(token.toLowerCase(Locale.ROOT), Stop.WORD)
        : Stop.WORD;
  }

  /**
   * {@code Nr.} is {@code nr.}, but {@code VS.} is not {@code vs.}, nor {@code I.E.} {@code i.e.}
   */
  private static boolean hasOneCapital(String token) {
    return token.chars().filter(Character::isUpperCase).count() == 1;
  }
}
