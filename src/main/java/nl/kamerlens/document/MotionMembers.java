package nl.kamerlens.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members that the title of a motie names, spelled as in its signatures.
 *
 * <p>{@code "MOTIE VAN DE LEDEN SIX DIJKSTRA EN KOSTIC C.S."} signed by Six Dijkstra and Kostić
 * gives these two. A name that nobody signed with is spelled by the rules of Dutch names.
 */
final class MotionMembers {
  private static final Pattern TITLE =
      Pattern.compile("(?i)\\bmotie\\b(?:.{0,20}?(?:lid|leden)\\b:?|[ -])(?<members>.*)");

  /** What may stand behind the members. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)\\s*(?:,?\\s*\\(?\\b(?:c\\.?\\s?s\\b\\.?|ter vervanging|t\\.v\\.v\\.|over|inzake|betreffende|voorgesteld|met betrekking|houdende|gewijzigd|gedrukt|die|nr)(?![\\p{L}-])|[(\\[:;0-9«]).*");

  private static final Pattern SEPARATOR =
      Pattern.compile("(?i)\\s*(?:[,/]|\\ben\\b(?!-))\\s*(?:en\\s+)?(?:het lid\\s+|de leden\\s+)?");

  /** {@code (SP)}, {@code (t.v.v. 29 689, nr. 1290)}. */
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,80}\\)");

  private static final Set<String> PREFIXES =
      Set.of(
          "van", "de", "der", "den", "het", "ten", "ter", "te", "'t", "’t", "op", "in", "el", "al",
          "von", "la", "du", "d'", "bin", "ul", "aan", "tot", "uit", "'s", "of", "y");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");

  private static final Pattern OTHERS = Pattern.compile("(?i)\\bc\\.?\\s?s\\b\\.?");

  private static final int LONGEST = 60;

  private MotionMembers() {}

  /** Whether the title adds {@code c.s.}: others signed too. */
  static boolean hasOthers(String title) {
    return OTHERS.matcher(title).find();
  }

  /** Whether a line can be a signature: {@code "Van den Berg-Jansen"}, {@code "'t Hoen"}. */
  static boolean isName(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    for (String word : line.split("[ -]+")) {
      boolean capital = word.chars().anyMatch(Character::isUpperCase);
      if (!capital && !PREFIXES.contains(word)) {
        return false;
      }
    }
    return line.chars().noneMatch(Character::isDigit) && !line.endsWith(":");
  }

  /** The members in the order of the title; none where it names none. */
  static List<String> of(String title, List<String> spellings) {
    return printed(title).stream().map(name -> spell(name, spellings)).toList();
  }

  /** A title in capitals as it is written in a sentence; any other as it is. */
  static String spelledTitle(String title, List<String> spellings) {
    if (!isCapitals(title)) {
      return title;
    }
    String spelled = title.toLowerCase(Locale.ROOT);
    for (String name : printed(title)) {
      spelled = spelled.replace(name.toLowerCase(Locale.ROOT), spell(name, spellings));
    }
    return spelled.isEmpty()
        ? title
        : Character.toUpperCase(spelled.charAt(0)) + spelled.substring(1);
  }

  private static List<String> printed(String title) {
    Matcher matcher =
        TITLE.matcher(BRACKETS.matcher(title).replaceAll(" ").replaceAll("\\s+", " "));
    if (!matcher.find()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    String members = TAIL.matcher(matcher.group("members")).replaceFirst("").strip();
    for (String part : SEPARATOR.split(members)) {
      String name = part.strip().replaceAll("[.,;:]+$", "");
      if (!name.isEmpty() && name.length() <= 60) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static String spell(String printed, List<String> spellings) {
    String key = key(printed);
    for (String spelling : spellings) {
      if (key(spelling).equals(key)) {
        return spelling;
      }
    }
    for (String spelling : spellings) {
      if (key.length() > 4 && distance(key(spelling), key) <= 1 + key.length() / 10) {
        return spelling;
      }
    }
    // "MOTIE VAN DASSEN" names Dassen; "MOTIE VAN DER PLAS" names Van der Plas.
    if (key.startsWith("van")
        && spellings.stream().anyMatch(s -> key(s).equals(key.substring(3)))) {
      return spell(printed.substring(3).strip(), spellings);
    }
    return isCapitals(printed) ? capitalised(printed) : printed;
  }

  /** A name without case, accents, blanks and hyphens. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT)
        .replace("ø", "o")
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ß", "ss")
        .replace("đ", "d");
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code "VAN DER BURG-DE JONGE"} → {@code "Van der Burg-de Jonge"}. */
  private static String capitalised(String name) {
    StringBuilder spelled = new StringBuilder(name.toLowerCase(Locale.ROOT));
    Matcher word = WORD.matcher(spelled.toString());
    while (word.find()) {
      boolean first = word.start() == 0;
      boolean clipped = word.group().startsWith("'") || word.group().startsWith("’");
      if (!clipped && first || !PREFIXES.contains(word.group())) {
        capitalise(spelled, word.start());
      }
    }
    return spelled.toString();
  }

  private static void capitalise(StringBuilder name, int at) {
    int letter = at;
    while (letter < name.length() - 1 && !Character.isLetter(name.charAt(letter))) {
      letter++;
    }
    name.setCharAt(letter, Character.toUpperCase(name.charAt(letter)));
    // The Dutch ij is one letter: IJsselmuiden.
    if (name.charAt(letter) == 'I'
        && letter + 1 < name.length()
        && name.charAt(letter + 1) == 'j') {
      name.setCharAt(letter + 1, 'J');
    }
  }

  /** The edit distance, for slips such as BECKERMANN. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
