package nl.kamerlens.extract;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
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

  /** A dossier's title is printed on so many lines at most. */
  private static final int LONGEST_TITLE = 6;

  private static final String DOSSIER =
      "(?<dossier>\\d{2} ?\\d{3}(?:[ -](?:[IVXA-J]{1,6}|\\d{2}))?)(?: \\((?:R ?\\d{4})\\))?";

  private static final Pattern FOOT =
      Pattern.compile(
          "(?<chamber>Tweede|Eerste) Kamer, vergaderjaar (?<from>\\d{4}) ?[-–] ?(?<to>\\d{2,4})(?:, (?:"
              + DOSSIER
              + ", (?:[Nn]rs?\\. ?(?<number>\\d{1,5})|(?<letter>[A-Z]{1,3}))|(?<aanhangsel>Aanhangsel)))?(?<page> \\d{1,3})?");

  private static final Pattern ID =
      Pattern.compile(
          "(?<id>(?<aanhangsel>ah-(?<house>[te])k-(?<year>\\d{8})-\\d{1,5})|kst-?(?<dossier>\\d{5}(?:-(?:[IVX]+|[A-J]|\\d{2}))?)-(?<number>\\d{1,5}|[A-Z]{1,3})(?:-[nbh]\\d)?)");

  private static final Pattern SESSION =
      Pattern.compile("[Vv]ergaderjaar (?<from>\\d{4}) ?[-–/] ?(?<to>\\d{2,4})");

  private static final Pattern HEAD_DOSSIER =
      Pattern.compile(DOSSIER + "(?: (?<title>\\p{Lu}.{5,}))?");
  private static final Pattern HEAD_NUMBER =
      Pattern.compile(
          "(?:[Nn][Rr]\\.? ?(?<number>\\d{1,5})|(?<letter>[A-Z]{1,2}))(?: (?:BRIEF|MOTIE|GEWIJZIGDE|NADER|AMENDEMENT|VERSLAG|LIJST|NOTA|MEMORIE|VOORSTEL|ADVIES|INITIATIEF).*)?");

  private PublicationHeadFinder() {}

  /** What is read so far; the running foot goes before the head. */
  private static final class Reading {
    private boolean aanhangsel;
    private boolean paged;
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
    Map<String, Integer> feet = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      if (text.length() > 120 || text.length() < 8) {
        continue;
      }
      if (text.startsWith("ah-") || text.startsWith("kst")) {
        readId(reading, lines, line);
      } else if (text.contains("Kamer, vergaderjaar")) {
        readFoot(reading, lines, line, feet);
      }
    }
    settle(reading, feet);
    readHead(reading, lines);
    return reading.head();
  }

  /** Several different feet are footnotes that look alike, but for one that runs over the pages. */
  private static void settle(Reading reading, Map<String, Integer> feet) {
    boolean aanhangsel = reading.aanhangsel || reading.id != null && reading.id.startsWith("ah-");
    if (aanhangsel || reading.dossier != null || !reading.paged) {
      return;
    }
    Map.Entry<String, Integer> most =
        Collections.max(
            feet.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()));
    int all = feet.values().stream().mapToInt(Integer::intValue).sum();
    if (feet.size() == 1 || 2 * most.getValue() > all) {
      int bar = most.getKey().indexOf('|');
      reading.dossier = most.getKey().substring(0, bar);
      reading.number = most.getKey().substring(bar + 1);
    }
  }

  private static void readId(Reading reading, TextLines lines, int line) {
    Matcher id = ID.matcher(lines.get(line));
    if (reading.id != null || !id.matches() || !hasImprint(lines, line)) {
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

  /** The identifier at the foot of the first page stands above the ISSN; others are citations. */
  private static boolean hasImprint(TextLines lines, int line) {
    for (int near = Math.max(0, line - 4); near < Math.min(lines.size(), line + 5); near++) {
      if (lines.get(near).startsWith("ISSN") || lines.get(near).contains("-Gravenhage")) {
        return true;
      }
    }
    return false;
  }

  private static void readFoot(
      Reading reading, TextLines lines, int line, Map<String, Integer> feet) {
    Matcher foot = FOOT.matcher(lines.get(line));
    if (!foot.matches()) {
      return;
    }
    if (foot.group("dossier") == null) {
      reading.aanhangsel |= foot.group("aanhangsel") != null;
    } else {
      String number = first(foot.group("number"), foot.group("letter"));
      feet.merge(dossier(foot.group("dossier")) + "|" + number, 1, Integer::sum);
      reading.paged |= foot.group("page") != null || isPageNumber(lines, line);
    }
    if (foot.group("dossier") != null && !reading.paged) {
      return;
    }
    reading.session = first(reading.session, session(foot));
    reading.chamber = first(reading.chamber, foot.group("chamber").equals("Tweede") ? "II" : "I");
  }

  private static boolean isPageNumber(TextLines lines, int line) {
    int next = lines.nextText(line + 1);
    return next == lines.size() || lines.get(next).matches("\\d{1,3}");
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
      reading.title =
          below ? title(lines, lines.get(next), next) : title(lines, dossier.group("title"), line);
      return;
    }
    Matcher number = HEAD_NUMBER.matcher(lines.get(line));
    if (number.matches() && reading.dossier != null) {
      reading.number = first(reading.number, first(number.group("number"), number.group("letter")));
    }
  }

  /** A title that goes on below its first line: to a blank line, a number, or another dossier. */
  private static @Nullable String title(TextLines lines, @Nullable String first, int line) {
    if (first == null) {
      return null;
    }
    StringBuilder title = new StringBuilder(first);
    for (int next = line + 1; next < Math.min(lines.size(), line + LONGEST_TITLE); next++) {
      String text = lines.get(next);
      if (text.isEmpty()
          || HEAD_NUMBER.matcher(text).matches()
          || HEAD_DOSSIER.matcher(text).lookingAt()) {
        break;
      }
      title.append(' ').append(text);
    }
    return title.toString();
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
