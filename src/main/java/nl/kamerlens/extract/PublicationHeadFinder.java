package nl.kamerlens.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a publication's own number from its running foot ({@code Tweede Kamer, vergaderjaar
 * 2021–2022, 35 207, nr. 60}), its identifier ({@code kst-35207-60}), or its head ({@code 35 207},
 * {@code Nr. 60}).
 */
final class PublicationHeadFinder {
  /** So many lines are a publication's head. */
  private static final int HEAD = 60;

  private static final String DOSSIER =
      "(?<dossier>\\d{2} ?\\d{3}(?:[ -](?:[IVXA-J]{1,6}|\\d{2}))?)(?: \\((?:R ?\\d{4})\\))?";

  private static final Pattern FOOT =
      Pattern.compile(
          "(?<chamber>Tweede|Eerste) Kamer, vergaderjaar (?<from>\\d{4}) ?[-–] ?(?<to>\\d{2,4})(?:, (?:"
              + DOSSIER
              + ", (?:[Nn]rs?\\. ?(?<number>\\d{1,5})|(?<letter>[A-Z]{1,3}))|Aanhangsel).*)?");

  private static final Pattern ID =
      Pattern.compile(
          "(?<id>(?<aanhangsel>ah-(?<house>[te])k-(?<year>\\d{8})-\\d{1,5})|kst-?(?<dossier>\\d{5}(?:-(?:[IVX]+|[A-J]|\\d{2}))?)-(?<number>\\d{1,5}|[A-Z]{1,3})(?:-[nbh]\\d)?)");

  private static final Pattern SESSION =
      Pattern.compile("[Vv]ergaderjaar (?<from>\\d{4}) ?[-–] ?(?<to>\\d{2,4})");

  private static final Pattern HEAD_DOSSIER =
      Pattern.compile(DOSSIER + "(?: (?<title>\\p{Lu}.{5,}))?");
  private static final Pattern HEAD_NUMBER =
      Pattern.compile(
          "(?:[Nn][Rr]\\.? ?(?<number>\\d{1,5})|(?<letter>[A-Z]{1,2}))(?: (?:BRIEF|MOTIE|GEWIJZIGDE|NADER|AMENDEMENT|VERSLAG|LIJST|NOTA|MEMORIE|VOORSTEL|ADVIES|INITIATIEF).*)?");

  private PublicationHeadFinder() {}

  /** What is read so far; the running foot goes before the head. */
  private static final class Reading {
    private @Nullable String id;
    private @Nullable String dossier;
    private @Nullable String number;
    private @Nullable String session;
    private @Nullable String chamber;
    private @Nullable String title;

    PublicationHead head() {
      if (id == null && dossier != null && number != null) {
        id = "kst-" + dossier + "-" + number;
      }
      return new PublicationHead(id, dossier, number, session, chamber, title);
    }
  }

  static PublicationHead find(TextLines lines) {
    Reading reading = new Reading();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.length() > 120 || text.length() < 8) {
        continue;
      }
      if (text.startsWith("ah-") || text.startsWith("kst")) {
        readId(reading, text);
      } else if (text.contains("Kamer, vergaderjaar")) {
        readFoot(reading, text);
      }
    }
    readHead(reading, lines);
    return reading.head();
  }

  private static void readId(Reading reading, String line) {
    Matcher id = ID.matcher(line);
    if (reading.id != null || !id.matches()) {
      return;
    }
    String value = id.group("id");
    reading.id =
        value.startsWith("kst") && !value.startsWith("kst-") ? "kst-" + value.substring(3) : value;
    if (id.group("aanhangsel") != null) {
      String year = id.group("year");
      reading.session = year.substring(0, 4) + "-" + year.substring(4);
      reading.chamber = id.group("house").equals("t") ? "II" : "I";
    } else {
      reading.dossier = id.group("dossier");
      reading.number = id.group("number");
    }
  }

  private static void readFoot(Reading reading, String line) {
    Matcher foot = FOOT.matcher(line);
    if (!foot.matches()) {
      return;
    }
    reading.session = first(reading.session, session(foot));
    reading.chamber = first(reading.chamber, foot.group("chamber").equals("Tweede") ? "II" : "I");
    if (foot.group("dossier") != null && reading.dossier == null) {
      reading.dossier = dossier(foot.group("dossier"));
      reading.number = first(foot.group("number"), foot.group("letter"));
    }
  }

  private static void readHead(Reading reading, TextLines lines) {
    boolean publication = false;
    for (int line = 0; line < Math.min(HEAD, lines.size()); line++) {
      String text = lines.get(line);
      Matcher session = SESSION.matcher(text);
      if (session.matches()) {
        publication = true;
        reading.session = first(reading.session, session(session));
      } else if (text.startsWith("Tweede Kamer der Staten")
          || text.startsWith("Eerste Kamer der Staten")) {
        reading.chamber = first(reading.chamber, text.startsWith("Tweede") ? "II" : "I");
      } else if (text.startsWith("Aanhangsel") || text.startsWith("Aan de ")) {
        break; // an Aanhangsel has no dossier; a letter's own text begins
      } else if (publication || reading.dossier != null) {
        readHeadLine(reading, lines, line);
      }
    }
  }

  private static void readHeadLine(Reading reading, TextLines lines, int line) {
    Matcher dossier = HEAD_DOSSIER.matcher(lines.get(line));
    if (dossier.matches() && reading.title == null) {
      reading.dossier = first(reading.dossier, dossier(dossier.group("dossier")));
      int next = lines.nextText(line + 1);
      boolean below = dossier.group("title") == null && next < lines.size();
      reading.title = below ? lines.get(next) : dossier.group("title");
      return;
    }
    Matcher number = HEAD_NUMBER.matcher(lines.get(line));
    if (number.matches() && reading.dossier != null) {
      reading.number = first(reading.number, first(number.group("number"), number.group("letter")));
    }
  }

  private static String session(Matcher matcher) {
    String from = matcher.group("from");
    String to = matcher.group("to");
    return from + "-" + (to.length() == 4 ? to : from.substring(0, 2) + to);
  }

  /** {@code 36 600 XIV} is {@code 36600-XIV}, {@code 21 501-02} is {@code 21501-02}. */
  private static String dossier(String printed) {
    String plain =
        printed.charAt(2) == ' ' ? printed.substring(0, 2) + printed.substring(3) : printed;
    return plain.replace(' ', '-');
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
