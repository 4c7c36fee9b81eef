package nl.kamerlens.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Lexicon;

/**
 * Writes offices in full: {@code Minister (BZ)} as {@code minister van Buitenlandse Zaken}, {@code
 * Minister (Rechtsbescherming)} as {@code minister voor Rechtsbescherming}.
 *
 * <p>A second portfolio is put in brackets: {@code staatssecretaris van Financiën (Fiscaliteit en
 * Belastingdienst)}.
 */
final class Offices {
  private static final Pattern PORTFOLIO = Pattern.compile(" ?[–-] | ?– ?");
  private static final Pattern ROLE =
      Pattern.compile("(?i:minister-president|viceminister-president|minister|staatssecretaris)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> SMALL =
      Set.of("van", "voor", "en", "de", "het", "der", "minister", "staatssecretaris");

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Map<String, Integer> withoutMinistry = new HashMap<>();

  Offices() {
    for (String line : Lexicon.load("offices-abbreviated")) {
      int equals = line.indexOf(" = ");
      abbreviations.put(line.substring(0, equals), line.substring(equals + 3));
    }
    for (String line : Lexicon.load("offices-voor")) {
      int bar = line.indexOf(" | ");
      String name = bar < 0 ? line : line.substring(0, bar);
      int until = bar < 0 ? Integer.MAX_VALUE : Integer.parseInt(line.substring(bar + 3));
      withoutMinistry.put(name, until);
    }
  }

  /**
   * The office of which the ministry or portfolio is given in brackets.
   *
   * @param role {@code Minister} or {@code Staatssecretaris}
   * @param ministry as printed
   * @param year of the parliamentary session; 0 where not known
   */
  String ofMinistry(String role, String ministry, int year) {
    String[] parts = PORTFOLIO.split(ministry, 2);
    String name = abbreviations.getOrDefault(parts[0], parts[0]);
    boolean minister = role.toLowerCase(Locale.ROOT).equals("minister");
    boolean without = minister && year < withoutMinistry.getOrDefault(name, 0);
    String portfolio = parts.length > 1 ? " (" + parts[1] + ")" : "";
    return role.toLowerCase(Locale.ROOT) + (without ? " voor " : " van ") + name + portfolio;
  }

  /** An office as a signature has it, its roles in small letters. */
  String asSigned(String office) {
    Matcher role = ROLE.matcher(isCapitals(office) ? inWords(office) : office);
    String small = role.replaceAll(r -> r.group().toLowerCase(Locale.ROOT));
    String[] parts = PORTFOLIO.split(small, 2);
    return parts.length > 1 && parts[0].startsWith("staatssecretaris")
        ? parts[0] + " (" + parts[1] + ")"
        : small;
  }

  private static boolean isCapitals(String office) {
    return office.equals(office.toUpperCase(Locale.ROOT)) && office.length() > 9;
  }

  /** {@code VAN ECONOMISCHE ZAKEN EN KLIMAAT} as {@code van Economische Zaken en Klimaat}. */
  private static String inWords(String capitals) {
    Matcher word = WORD.matcher(capitals.toLowerCase(Locale.ROOT));
    return word.replaceAll(
        w ->
            SMALL.contains(w.group())
                ? w.group()
                : w.group().substring(0, 1).toUpperCase(Locale.ROOT) + w.group().substring(1));
  }
}
