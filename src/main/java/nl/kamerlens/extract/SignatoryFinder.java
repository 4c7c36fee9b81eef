package nl.kamerlens.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who signed a letter: the office on one line or more, the name below it.
 *
 * <p>{@code "De minister voor Buitenlandse Handel\nen Ontwikkelingssamenwerking,\n\nTom de
 * Bruijn"}. Who is only named in {@code mede namens} did not sign.
 */
final class SignatoryFinder {
  /**
   * An office is printed on so many lines at most, and blank ones stand between it and the name.
   */
  private static final int LONGEST_OFFICE = 4;

  private static final int WIDEST_GAP = 8;

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:[Dd]e|DE) )?(?<office>(?:[Vv]ice)?[Mm]inister-[Pp]resident\\b.*|(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS) (?:van|voor|VAN|VOOR)(?:$| (?=\\p{Lu}|het |de ).*))");

  /** {@code "De staatssecretaris Langdurige en Maatschappelijke Zorg,"}: a portfolio, no name. */
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "(?:[Dd]e )?(?<office>[Ss]taatssecretaris(?: (?!(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er) )\\p{Lu}\\p{L}+)(?:,? (?:\\p{Lu}\\p{L}+|en|voor)){0,6}),?");

  /** {@code "De minister van Defensie, A.B. Jansen"}: office and name on one line. */
  private static final Pattern WITH_NAME =
      Pattern.compile("(?<office>[^.]{12,90}), (?<name>(?=\\p{Lu}[hj]?\\.)[^,]{6,50})");

  private static final Pattern ON_BEHALF = Pattern.compile(",? ?mede namens\\b.*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]evrouw|[Dd]e heer)\\.? ?){0,3}"
              + "(?<name>(?:(?:\\p{Lu}[hj]?\\.[ -]?){1,6}|\\p{Lu}\\p{L}+(?:-\\p{L}+)? (?:(?:\\p{Lu}\\.){1,4} ?)?)"
              + "(?:\\((?:\\p{L}+)\\) )?"
              + "(?:(?:van|de|der|den|ten|ter|te|het|in|op|la|el|von|’t|'t|Van|De|Den|Der|El) ){0,3}"
              + "\\p{Lu}[\\p{L}’'-]+(?:[ -](?:van |de |der |den )*\\p{Lu}[\\p{L}’'-]+)?)(?: ?,? ?(?:MA|MBA|MPA|MSc|BSc|RA|LL\\.M\\.?|PhD))?\\.?");

  private final Offices offices;

  SignatoryFinder(Offices offices) {
    this.offices = offices;
  }

  List<String> find(TextLines lines) {
    List<String> found = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.length() < 12 || text.length() > 120 || !namesRole(text)) {
        continue;
      }
      String office = office(text);
      if (office != null && !isOnBehalf(lines.before(line))) {
        String signatory = signatory(lines, line, office);
        if (signatory != null && !isKnown(found, signatory)) {
          found.add(signatory);
        }
      }
    }
    return found;
  }

  /** The office that this line begins; null where it begins none, or two side by side. */
  private static @Nullable String office(String text) {
    Matcher office = OFFICE.matcher(text);
    Matcher matcher = office.matches() ? office : PORTFOLIO.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String found = matcher.group("office");
    return found.contains(" De minister ") || found.contains(" De staatssecretaris ")
        ? null
        : found;
  }

  /** The second line of {@code Minister-President, minister van Algemene Zaken} signs no more. */
  private static boolean isKnown(List<String> found, String signatory) {
    String name = signatory.substring(0, signatory.indexOf(',') + 1);
    return found.stream().anyMatch(f -> f.startsWith(name));
  }

  private static boolean isOnBehalf(String before) {
    return before.endsWith("namens") || before.endsWith("namens:") || before.endsWith("namens de");
  }

  /** The name beside, below or above the office, with it; null where there is none. */
  private @Nullable String signatory(TextLines lines, int line, String office) {
    Matcher beside = WITH_NAME.matcher(office);
    if (beside.matches()) {
      Matcher name = NAME.matcher(beside.group("name"));
      return name.matches() ? signed(name, beside.group("office")) : null;
    }
    String above = nameAbove(lines, line, office);
    boolean standsBelow = above != null && isBare(lines.get(line));
    String below = standsBelow ? null : nameBelow(lines, line, office);
    return below == null ? above : below;
  }

  /** {@code Minister voor Klimaat en Energie}, without article and comma, stands below its name. */
  private static boolean isBare(String line) {
    return Character.isUpperCase(line.charAt(0)) && !line.startsWith("De ") && !line.endsWith(",");
  }

  private String signed(Matcher name, CharSequence office) {
    String alone = ON_BEHALF.matcher(office).replaceFirst("");
    return name.group("name") + ", " + offices.asSigned(trimmed(alone));
  }

  private @Nullable String nameBelow(TextLines lines, int line, String first) {
    StringBuilder office = new StringBuilder(first);
    int blanks = 0;
    int officeLines = 1;
    for (int next = line + 1; next < lines.size() && blanks <= WIDEST_GAP; next++) {
      String text = lines.get(next);
      if (text.isEmpty()) {
        blanks++;
        continue;
      }
      Matcher name = NAME.matcher(text);
      boolean complete = !goesOn(office);
      if (complete && name.matches() && !isOffice(text)) {
        return signed(name, office);
      }
      if (blanks > 0
          || officeLines == LONGEST_OFFICE
          || text.length() > 80
          || !continues(office, text)) {
        return null;
      }
      office.append(' ').append(text);
      officeLines++;
    }
    return null;
  }

  /** {@code "R.A.A. Jetten\nMinister voor Klimaat en Energie"}, at the end of a letter or page. */
  private @Nullable String nameAbove(TextLines lines, int line, String office) {
    boolean apart = line > 1 && lines.isBlank(line - 1) && isBare(lines.get(line));
    String before = line == 0 ? "" : lines.get(apart ? line - 2 : line - 1);
    Matcher name = NAME.matcher(before);
    boolean ends = line + 1 == lines.size() || lines.isBlank(line + 1);
    return ends && name.matches() && !isOffice(before) ? signed(name, office) : null;
  }

  /** An office that ends in a comma between two ministries, or in a small word, is not complete. */
  private static boolean goesOn(CharSequence office) {
    String text = office.toString();
    return text.endsWith(" en")
        || text.endsWith(" van")
        || text.endsWith(" voor")
        || text.endsWith(" EN")
        || text.endsWith(" VAN")
        || text.endsWith(" VOOR")
        || text.endsWith(" namens de")
        || text.endsWith("-")
        || text.endsWith("–");
  }

  private static boolean continues(CharSequence office, String next) {
    return goesOn(office)
        || office.charAt(office.length() - 1) == ','
        || Character.isLowerCase(next.charAt(0))
        || next.endsWith(",");
  }

  private static boolean isOffice(String line) {
    return namesRole(line) || line.contains("Zaken") || line.contains("Veiligheid");
  }

  private static boolean namesRole(String line) {
    return line.contains("inister")
        || line.contains("ecretaris")
        || line.contains("MINISTER")
        || line.contains("SECRETARIS");
  }

  private static String trimmed(CharSequence office) {
    String text = office.toString();
    while (text.endsWith(",") || text.endsWith(" ")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }
}
