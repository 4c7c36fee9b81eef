package nl.kamerlens.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Tells a year from a number and from a part of a name: {@code in 2012}, but {@code
 * Aanbestedingswet 2012} and {@code 2012 euro}.
 *
 * <p>A year is a time behind a preposition, in a list of years, alone in brackets, at the end of a
 * source ({@code CBS, 2020}), before the noun that it dates ({@code het 2022 OHCHR-rapport}), in
 * the imprint, and in a row of years that heads a table. Behind a noun it belongs to a name.
 */
final class YearContext {
  private static final Pattern MEASURE =
      Pattern.compile(
          " (?:euro|miljoen|miljard|procent|km|kilometer|meter|m2|m3|MW|GW|MWh|GWh|kWh|TWh|PJ|ton|kg|kilo|uur|fte"
              + "|personen|mensen|stuks|keer|plaatsen|woningen)(?!\\p{L})");

  private static final Pattern YEARS_ONLY = Pattern.compile("(?:(?:19|20)\\d\\d[ *|;]{0,3}){2,30}");

  private static final Pattern YEAR_SUBJECT =
      Pattern.compile(
          " (?:was|is|wordt|werd|staat|stond|geldt|gold|kende|bracht|laat|liet)(?!\\p{L})");

  private static final Pattern LIST =
      Pattern.compile("(?:, | en | of |,? en in |/| versus | vs\\. | ten opzichte van )");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:budget(?:ten)?|begroting(?:en)?|bijdragen?|middelen|bedrag(?:en)?|raming(?:en)?|doel(?:en)?|doelstelling(?:en)?"
              + "|plan(?:nen)?|agenda|cijfers|prognoses?|verwachting(?:en)?|uitgaven|inkomsten|kosten|subsidies?|tarief|tarieven|programma|opgaven?"
              + "|ambities?|prioriteiten|strategie|beleid|euro|miljoen|miljard|werkprogramma|kaders?|planning|jaarplan|werkplan|scenario[’']?s?"
              + "|visie|toekomstbeeld|indexatie|indexering|norm(?:en)?|quota|quotum|vangstmogelijkheden|inzet|premie|plafonds?|loonruimte|koopkracht"
              + "|budgettair|taakstelling|belastingplan|opdracht|resultaten|percentage|inschatting|capaciteit|reservering) $");

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?<!\\p{L})(?:gepland|ingepland|geagendeerd|geprogrammeerd|voorzien|uitgenodigd|uitnodiging|vastgesteld|(?<agenda>agenda)) $");

  private static final Pattern SET_ASIDE =
      Pattern.compile(
          "beschikbaar|gereserveerd|geraamd|begroot|uitgetrokken|toegekend|vastgesteld op|bedraagt");

  /** {@code voor 2025 € 3 miljoen}, {@code voor 2025 en 2026 in totaal € 3 miljoen}. */
  private static final Pattern MONEY_BEHIND =
      Pattern.compile("(?: en (?:19|20)\\d\\d)?(?: \\p{L}{1,12}){0,2} €");

  private final String content;
  private int from;
  private int to;
  private boolean row;
  private boolean footnote;

  YearContext(String content) {
    this.content = content;
  }

  void enter(Passage passage) {
    from = passage.span().start();
    to = passage.span().end();
    footnote = passage.isFootnote();
    row = to - from < 200 && YEARS_ONLY.matcher(content).region(from, to).matches();
  }

  /** Whether the year or range of years from start to end is a time. */
  boolean accepts(
      int start, int end, @Nullable TimeForm prefix, TimePoint point, List<TimePhrase> found) {
    if (MEASURE.matcher(content).region(end, to).lookingAt()) {
      return false;
    }
    if (prefix != null) {
      return !(isRound(point) && isWordBehind(end));
    }
    return row
        || isListed(start, found)
        || isBracketed(start, end)
        || isSource(start, end)
        || isDatingNoun(start, end, point)
        || isImprint(start, end)
        || isSubject(start, end);
  }

  /** A thousand of something is more likely than the year 2000. */
  private static boolean isRound(TimePoint point) {
    return point.values().getOrDefault("year", "").endsWith("00");
  }

  private boolean isWordBehind(int end) {
    return end + 1 < to
        && content.charAt(end) == ' '
        && Character.isLetter(content.charAt(end + 1));
  }

  private boolean isListed(int start, List<TimePhrase> found) {
    if (found.isEmpty()) {
      return false;
    }
    TimePhrase last = found.get(found.size() - 1);
    int behind = last.span().end();
    return last.first().isYear()
        && behind < start
        && start - behind < 22
        && LIST.matcher(content.substring(behind, start)).matches();
  }

  private boolean isBracketed(int start, int end) {
    return start > from + 1
        && content.charAt(start - 1) == '('
        && content.charAt(start - 2) == ' '
        && end < to
        && ")],;:".indexOf(content.charAt(end)) >= 0;
  }

  /** {@code CBS, 2020.} */
  private boolean isSource(int start, int end) {
    if (start < from + 4 || content.charAt(start - 2) != ',' || content.charAt(start - 1) != ' ') {
      return false;
    }
    boolean closed = end >= to || ".;)".indexOf(content.charAt(end)) >= 0;
    return closed
        && (footnote || isShortSource(start))
        && Character.isLetterOrDigit(content.charAt(start - 3));
  }

  private boolean isShortSource(int start) {
    return start - from < 60 || content.lastIndexOf('(', start) > content.lastIndexOf(')', start);
  }

  private boolean isDatingNoun(int start, int end, TimePoint point) {
    return !isRound(point)
        && isWordBehind(end)
        && (content.startsWith("het ", start - 4) || content.startsWith("Het ", start - 4));
  }

  private boolean isImprint(int start, int end) {
    return end == to && content.startsWith("Gravenhage ", start - 11);
  }

  private boolean isSubject(int start, int end) {
    boolean first = start == from || content.startsWith(". ", start - 2);
    return first && YEAR_SUBJECT.matcher(content).region(end, to).lookingAt();
  }

  /**
   * Whether {@code voor 2024} means "meant for 2024" and not "before 2024": behind a budget or
   * plan, or where money is set aside.
   */
  boolean isAbout(int start, TimePhrase phrase) {
    TimePoint point = phrase.first();
    Matcher planned = PLANNED.matcher(content).region(Math.max(from, start - 24), start);
    // "Ik stuur de agenda voor de kerst": before it, and not meant for it.
    if (planned.find() && (planned.group("agenda") == null || !point.unit().equals("event"))) {
      return true;
    }
    if (point.unit().equals("half") || point.unit().equals("quarter")) {
      return isBehindPlan(start);
    }
    if (!point.part().isEmpty()) {
      return false;
    }
    if (phrase.last() != null
        || point.unit().equals("years")
        || point.unit().equals("relative-year")) {
      return true;
    }
    if (!point.unit().equals("year")) {
      return false;
    }
    return isBehindPlan(start)
        || MONEY_BEHIND.matcher(content).region(phrase.span().end(), to).lookingAt()
        || content.charAt(start) == 'V'
        || SET_ASIDE.matcher(content).region(start, Math.min(to, start + 120)).find();
  }

  /** {@code de taakstelling voor de eerste helft van 2025}. */
  private boolean isBehindPlan(int start) {
    return ABOUT.matcher(content).region(Math.max(from, start - 24), start).find();
  }
}
