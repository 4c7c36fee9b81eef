package nl.kamerlens.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamerlens.rule.Lexicon;

/**
 * What a word says of the tense of its clause; from {@code lexicons/tense.txt} and by its shape.
 */
enum VerbForm {
  /** {@code zal}. */
  AUXILIARY,
  /** {@code wordt}, {@code ontvangt}. */
  PRESENT,
  /** {@code heeft}, {@code is}. */
  PERFECT,
  /** {@code gepland}. */
  PLANNED,
  /** {@code vond}, {@code informeerde}. */
  PAST,
  /** {@code gestuurd}, {@code ontvangen}. */
  PARTICIPLE,
  /** {@code omdat}: a clause begins here. */
  BOUNDARY,
  OTHER;

  private static final int LONGEST_PREFIX = 12;

  private static final String[] PREFIXES = {"be", "ver", "ont", "her", "over", "onder", "door"};

  private static final Map<String, VerbForm> FORMS = new HashMap<>();

  static {
    for (String line : Lexicon.load("tense")) {
      int blank = line.indexOf(' ');
      FORMS.put(
          line.substring(0, blank), valueOf(line.substring(blank + 1).toUpperCase(Locale.ROOT)));
    }
  }

  /** {@code levert}: of verbs that tell an act, where it is no participle as well. */
  private static final Set<String> THIRD_PERSONS = thirdPersons();

  private static Set<String> thirdPersons() {
    Set<String> words = new HashSet<>();
    for (String line : Lexicon.load("commitment-verbs")) {
      String[] part = line.split(" ", -1);
      if (!part[0].equals("lasting") && !part[2].endsWith("t")) {
        String third = part[2] + (part[2].endsWith("a") ? "at" : "t");
        if (!third.equals(part[3])) {
          words.add(third);
        }
      }
    }
    return Set.copyOf(words);
  }

  /** {@code breidt}, {@code levert}: the present tense of an act. */
  static boolean isThirdPerson(String word) {
    return word.endsWith("t") && (word.endsWith("dt") || THIRD_PERSONS.contains(word));
  }

  static VerbForm of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    VerbForm known = FORMS.get(lower);
    return known == null ? byShape(lower) : known;
  }

  private static VerbForm byShape(String word) {
    if (word.length() > 7
        && !word.startsWith("ge")
        && (word.endsWith("eerde") || word.endsWith("eerden"))) {
      return PAST;
    }
    return isParticiple(word) ? PARTICIPLE : OTHER;
  }

  /** {@code toegezegd}, {@code ontvangen}, {@code gestart}. */
  private static boolean isParticiple(String word) {
    if (word.endsWith("ingen")
        || word.endsWith("heden")
        || word.length() < 5
        || !(word.endsWith("d") || word.endsWith("t") || word.endsWith("en"))) {
      return false;
    }
    int ge = word.indexOf("ge");
    if (ge >= 0 && ge <= LONGEST_PREFIX && ge + 5 <= word.length()) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
