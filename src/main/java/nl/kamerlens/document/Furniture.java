package nl.kamerlens.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the lines that belong to the layout and not to the text: running heads and feet, page
 * numbers, the imprint, the address block of a letter.
 */
final class Furniture {
  /** A line of this many pages' heads or feet is a running one. */
  private static final int REPEATS = 3;

  /** How many lines from a page's edge a running head or foot stands. */
  private static final int EDGE = 4;

  /** What the forms of {@link #FOOT} begin with. */
  private static final String FOOT_BEGINS = "TEakI’'‘P";

  private static final Pattern FOOT =
      Pattern.compile(
          "(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}\\s?[-–]\\s?\\d{2,4}(?:, Aanhangsel)?(?:\\s\\d{1,3})?"
              + "|(?:ah|kv)-[te]k-\\d{4,8}[-Z]\\d+|kst-?\\d[\\w-]{3,30}|ISSN ?\\d{4} ?-? ?\\d{3}[\\dX]"
              + "|[’'‘]s-Gravenhage \\d{4}|Pagina \\d{1,3}(?: van \\d{1,3})?");

  /** The running foot of a Kamerstuk: at a page's end only, since a note can read the same. */
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}\\s?[-–]\\s?\\d{2,4}, \\d.{1,60}");

  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?:> ?)?(?:Retouradres|Postbus \\d|Onze referentie|Ons kenmerk|Uw (?:kenmerk|referentie|brief)|Kenmerk$|Datum$"
              + "|Datum \\d|Contactpersoon|Projectnaam|Bijlage\\(?n?\\)?$|Ministerie van|Directoraat-|Directie |Bezoekadres|Postadres"
              + "|Auteur$|T \\d|F \\d|www\\.[\\w./-]+$|\\d{4} ?[A-Z]{2}\\b|Bij beantwoording|Onderwerp$|Betreft$"
              + "|Aan de [Vv]oorzitter)");

  private static final Pattern SUBJECT = Pattern.compile("Onderwerp\\b|Betreft\\b");

  private static final Pattern SALUTATION =
      Pattern.compile("(?:Zeer g|Hoogg|Weledelg|G)eachte |Mijnheer de |Mevrouw de |Excellentie");

  /** How a sentence begins, but no address ({@code De voorzitter van de Tweede Kamer}). */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?!De voorzitter)(?:Hierbij|Hiermee|Met|In|Op|Naar|Conform|Zoals|Tijdens|Tevens|Deze|Dit|Het|De|Een|Ik|Wij|Graag|Voor|Sinds|Er|Als) [\\p{Ll}\\d]");

  /** What running words a letterhead has. */
  private static final Pattern COLOPHON =
      Pattern.compile("Bij beantwoording|Wilt u slechts|Uw (?:brief|kenmerk|referentie)");

  /** No small word such as {@code van} and {@code voor}. */
  private static final Pattern WORD_IN_LOWER_CASE = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{5,}");

  /** A subject is printed on so many lines at most. */
  private static final int LONGEST_SUBJECT = 5;

  private static final int NONE = -100;

  /** A line of prose has so many characters at least, and so many words in lower case. */
  private static final int LEAST_PROSE = 45;

  private static final int LEAST_WORDS = 3;

  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final Lines lines;
  private final boolean[] pageStarts;
  private final boolean[] furniture;

  private Furniture(Lines lines, boolean[] pageStarts, boolean[] furniture) {
    this.lines = lines;
    this.pageStarts = pageStarts;
    this.furniture = furniture;
  }

  /** For each line whether it is furniture. */
  static boolean[] find(Lines lines, boolean[] pageStarts) {
    Furniture finder = new Furniture(lines, pageStarts, new boolean[lines.size()]);
    finder.markByForm();
    finder.markRunning();
    finder.markPageNumbers();
    return finder.furniture;
  }

  private void markByForm() {
    int blockEnd = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (lines.isBlank(line) || lines.length(line) > 120) {
        continue;
      }
      boolean starts = startsBlock(line);
      if (!starts && FOOT_BEGINS.indexOf(lines.first(line)) < 0) {
        continue;
      }
      String text = lines.text(line);
      if (FOOT.matcher(text).matches()
          || OWN_NUMBER.matcher(text).matches() && precedesPageNumber(line)) {
        furniture[line] = true;
      } else if (starts && line >= blockEnd && LETTERHEAD.matcher(text).lookingAt()) {
        blockEnd = markBlock(line);
      }
    }
  }

  private boolean startsBlock(int line) {
    return line == 0 || pageStarts[line] || lines.isBlank(line - 1) || furniture[line - 1];
  }

  /**
   * An address block ends where the letter's own text begins, be it without a blank line: the line
   * behind it.
   */
  private int markBlock(int from) {
    int subject = NONE;
    int line = from;
    for (; line < lines.size() && !lines.isBlank(line); line++) {
      boolean nextPage = line > from && pageStarts[line];
      String text = lines.text(line);
      subject = SUBJECT.matcher(text).lookingAt() ? line : subject;
      boolean prose = opensText(text) || line - subject >= LONGEST_SUBJECT && isProse(text);
      if (nextPage || prose || lines.length(line) > 100 || SALUTATION.matcher(text).lookingAt()) {
        return line;
      }
      furniture[line] = true;
    }
    return line;
  }

  /** A line of running words: names and labels have few in lower case. */
  private static boolean isProse(String text) {
    return text.length() >= LEAST_PROSE
        && !COLOPHON.matcher(text).lookingAt()
        && WORD_IN_LOWER_CASE.matcher(text).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
  }

  private static boolean opensText(String text) {
    return text.length() >= LEAST_PROSE && OPENING.matcher(text).lookingAt();
  }

  /**
   * Marks the links that a converter leaves between the foot of one page and the head of the next,
   * where no footnote has claimed them.
   */
  static void markLinks(Lines lines, boolean[] pageStarts, boolean[] furniture, boolean[] notes) {
    Furniture finder = new Furniture(lines, pageStarts, furniture);
    for (int line = 0; line < lines.size(); line++) {
      if (finder.isLink(line) && !notes[line]) {
        int end = line;
        while (end < lines.size() && finder.isLink(end) && !notes[end]) {
          end++;
        }
        int before = finder.previousText(line);
        boolean apart =
            before >= 0 && (furniture[before] || notes[before] || finder.isNumber(before));
        if (apart && finder.precedesPage(end - 1)) {
          Arrays.fill(furniture, line, end, true);
          furniture[before] |= finder.isNumber(before) && !notes[before];
        }
        line = end;
      }
    }
  }

  private boolean isLink(int line) {
    return lines.length(line) > 4
        && (lines.first(line) == 'h' || lines.first(line) == 'w')
        && LINK.matcher(lines.text(line)).matches();
  }

  private void markRunning() {
    Map<String, Integer> counts = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.isBlank(line) && atEdge(line)) {
        counts.merge(masked(line), 1, Integer::sum);
      }
    }
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.isBlank(line)
          && lines.length(line) > 3
          && !Character.isDigit(
              lines.first(line)) // notes are alike too: "5 Kamerstuk 30 821, nr. 244."
          && atEdge(line)
          && counts.getOrDefault(masked(line), 0) >= REPEATS
          && !QuestionHeading.matches(lines.text(line))) {
        furniture[line] = true;
      }
    }
  }

  /** The line without the numbers in it, which change from page to page. */
  private String masked(int line) {
    StringBuilder masked = new StringBuilder(lines.length(line));
    String text = lines.text(line);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        masked.append(Character.toLowerCase(c));
      }
    }
    return masked.toString();
  }

  private boolean atEdge(int line) {
    if (lines.length(line) > 120) {
      return false;
    }
    for (int near = Math.max(0, line - EDGE); near < Math.min(lines.size(), line + EDGE); near++) {
      if (pageStarts[near] && near > 0) {
        return true;
      }
    }
    return false;
  }

  /** A number alone on its line is a page number where a page or its running foot ends. */
  private void markPageNumbers() {
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.isBlank(line)
          && !furniture[line]
          && isNumber(line)
          && (endsPage(line) || followsFurniture(line) && precedesPage(line))) {
        furniture[line] = true;
      }
    }
  }

  private boolean isNumber(int line) {
    return lines.length(line) <= 3 && NUMBER.matcher(lines.text(line)).matches();
  }

  private boolean endsPage(int line) {
    int next = nextText(line);
    return next < 0 || hasPageStart(line + 1, next);
  }

  private boolean precedesPage(int line) {
    int next = nextText(line);
    return next < 0 || furniture[next] || hasPageStart(line + 1, next);
  }

  private boolean precedesPageNumber(int line) {
    int next = nextText(line);
    if (next >= 0 && isNumber(next) && !hasPageStart(line + 1, next)) {
      return endsPage(next);
    }
    return endsPage(line);
  }

  private boolean followsFurniture(int line) {
    int before = previousText(line);
    return before >= 0 && furniture[before];
  }

  private int previousText(int line) {
    int before = line - 1;
    while (before >= 0 && lines.isBlank(before)) {
      before--;
    }
    return before;
  }

  private int nextText(int line) {
    for (int next = line + 1; next < lines.size(); next++) {
      if (!lines.isBlank(next)) {
        return next;
      }
    }
    return -1;
  }

  private boolean hasPageStart(int from, int to) {
    for (int line = from; line <= to; line++) {
      if (pageStarts[line]) {
        return true;
      }
    }
    return false;
  }
}
