package nl.kamerlens.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels of a letterhead and what stands behind or below them: {@code Ons kenmerk},
 * {@code Betreft}, {@code Aan de Voorzitter …}; where there is none, whom the salutation addresses.
 *
 * <p>The letterhead may stand on any page: pdftotext prints a margin where it likes.
 */
final class LetterheadFinder {
  private static final int LONGEST_SUBJECT = 5;

  private static final Pattern OWN =
      Pattern.compile(
          "(?:Ons [Kk]enmerk|Onze [Rr]eferentie|Onze [Rr]ef\\.|Kenmerk|Ons nummer|Referentie)(?: ?:? ?(?<value>\\S.*))?");

  /** At least three digits, and no word of a sentence: {@code "DGKE-E / 22041234"}. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?=(?:[^\\d]{0,40}\\d){3})(?!.*(?<![\\p{L}\\d])\\p{Ll}{2,}(?![\\p{L}\\d]))[A-Z0-9a-z][\\w./ -]{2,48}");

  /** The questions' number, which answers print too: not their own. */
  private static final Pattern ZAAK = Pattern.compile("20\\d{2}Z\\d{5}");

  /** The next label of a head that is printed in columns. */
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          " (?:Uw (?:[Kk]enmerk|[Rr]eferentie|[Bb]rief)|Datum|Betreft|Onderwerp|Bijlagen?|Contactpersoon)\\b.*");

  private static final Pattern DATE =
      Pattern.compile("\\d{1,2} \\p{Ll}{3,9} \\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}");
  private static final Pattern SUBJECT =
      Pattern.compile("(?:Betreft|Onderwerp|BETREFT|ONDERWERP)(?: ?:? ?(?<value>\\S.*))?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Datum|Ons kenmerk|Onze [Rr]eferentie|Uw kenmerk|Uw [Rr]eferentie|Uw brief|Kenmerk|Betreft|Onderwerp|Bijlagen?(?:\\(n\\))?|Bijlage\\(n\\)|Contactpersoon|Projectnaam|Pagina|Postbus|Bezoekadres|Directoraat|Directie|Ministerie|Geachte|Aan de|Auteur|Doorkiesnummer|Kopie|Blad|[TFE] \\d|www\\.|> ?Retour)\\b.*");
  private static final Pattern ADDRESSEE =
      Pattern.compile("(?:(?:Aan )?[Dd]e )?(?<value>(?:[Vv]oorzitters?|VOORZITTER)(?: |,|$).*)");
  private static final Pattern CUT =
      Pattern.compile(" (?:van|voor|de|der|het|en|[Tt]weede|[Ee]erste)$");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:Geachte|Zeer geachte) (?<value>[^,.]{3,60}),?|(?<bare>Mijnheer de [Vv]oorzitter),?");

  private LetterheadFinder() {}

  static Letterhead find(TextLines lines) {
    String kenmerk = null;
    String subject = null;
    String addressee = null;
    String salutation = null;
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.length() < 5 || text.length() > 200) {
        continue;
      }
      kenmerk = kenmerk != null ? kenmerk : kenmerk(lines, line, text);
      subject = subject != null ? subject : subject(lines, line, text);
      addressee = addressee != null ? addressee : addressee(lines, line, text);
      salutation = salutation != null ? salutation : salutation(text);
    }
    return new Letterhead(kenmerk, subject, addressee != null ? addressee : salutation);
  }

  private static @Nullable String kenmerk(TextLines lines, int line, String text) {
    if (!text.startsWith("O") && !text.startsWith("K") && !text.startsWith("R")) {
      return null;
    }
    Matcher label = OWN.matcher(text);
    if (!label.matches()) {
      return null;
    }
    int next = lines.nextText(line + 1);
    String value = label.group("value");
    String found = value != null ? value : next < lines.size() ? lines.get(next) : "";
    String own = NEXT_LABEL.matcher(found).replaceFirst("");
    return isKenmerk(own) ? own : null;
  }

  private static boolean isKenmerk(String text) {
    return VALUE.matcher(text).matches()
        && !DATE.matcher(text).matches()
        && !ZAAK.matcher(text).matches()
        && !LABEL.matcher(text).matches();
  }

  private static @Nullable String subject(TextLines lines, int line, String text) {
    if ("BbOo".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    Matcher label = SUBJECT.matcher(text);
    if (!label.matches()) {
      return null;
    }
    StringBuilder subject =
        new StringBuilder(label.group("value") == null ? "" : label.group("value"));
    int next = subject.isEmpty() ? lines.nextText(line + 1) : line + 1;
    for (int i = 0; i < LONGEST_SUBJECT && next < lines.size(); i++, next++) {
      String more = lines.get(next);
      if (more.isEmpty() || LABEL.matcher(more).matches()) {
        break;
      }
      subject.append(subject.isEmpty() ? "" : " ").append(more);
    }
    return subject.isEmpty() ? null : subject.toString();
  }

  private static @Nullable String addressee(TextLines lines, int line, String text) {
    if (!text.startsWith("Aan de")
        && !text.startsWith("Voorzitter van de ")
        && !text.startsWith("De v")
        && !text.startsWith("De V")
        && !text.startsWith("de V")) {
      return null;
    }
    Matcher matcher = ADDRESSEE.matcher(text);
    boolean labelled = text.startsWith("Aan") || lines.before(line).equals("Aan");
    if (!matcher.matches() || !labelled && !text.contains("Kamer")) {
      return null;
    }
    String value = matcher.group("value");
    int next = line;
    for (int i = 0; i < LONGEST_SUBJECT; i++) {
      next = lines.nextText(next + 1);
      String more = next < lines.size() ? lines.get(next) : "";
      boolean goesOn =
          more.startsWith("der Staten")
              || more.startsWith("van de ")
              || more.startsWith("Staten-Generaal")
              || more.startsWith("Kamer der")
              || !more.isEmpty() && isCut(value);
      if (!goesOn || value.endsWith("Generaal")) {
        break;
      }
      value = value + " " + more;
    }
    String whole = value.endsWith(",") ? value.substring(0, value.length() - 1) : value;
    return isCut(whole) ? null : whole;
  }

  /** Whether the line ends within the office: {@code voorzitter van de vaste commissie voor}. */
  private static boolean isCut(String line) {
    return CUT.matcher(line).find();
  }

  private static @Nullable String salutation(String text) {
    if (!text.contains("achte ") && !text.startsWith("Mijnheer")) {
      return null;
    }
    Matcher matcher = SALUTATION.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    return matcher.group("value") != null ? matcher.group("value") : "voorzitter";
  }
}
