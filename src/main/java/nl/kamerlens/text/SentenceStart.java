package nl.kamerlens.text;

import java.util.regex.Pattern;
import nl.kamerlens.text.SentenceScanner.Candidate;

/** What a sentence can begin with. */
final class SentenceStart {
  private static final int LONGEST_NUMBERING = 20;

  private static final Pattern NUMBERING =
      Pattern.compile(
          "(?:(?:Artikel|Onderdeel|Paragraaf|Hoofdstuk|Bijlage|Deel|Punt|Ad|Vraag|Antwoord) )?"
              + "(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-z]?|[A-Za-z]|[IVXL]{1,6}|[ivx]{1,5})");

  private SentenceStart() {}

  /** A capital, a digit or an opening mark; {@code ’s Avonds} too. */
  static boolean canFollow(Candidate at) {
    String text = at.content();
    int first = behindOpeningMarks(at);
    if (first >= at.limit()) {
      return false;
    }
    char c = text.charAt(first);
    if (c == '’' || c == '\'') {
      return first + 3 < at.limit() && isCapitalBehindApostrophe(text, first + 1);
    }
    return Character.isUpperCase(c)
        || isLetteredItem(text, first, at.limit())
        || Character.isDigit(c)
        || "–-—•€$@#".indexOf(c) >= 0;
  }

  /** {@code ’s Avonds}, {@code 'De Handelsagenda' zet in op}. */
  private static boolean isCapitalBehindApostrophe(String text, int from) {
    return Character.isUpperCase(text.charAt(from))
        || text.charAt(from + 1) == ' ' && Character.isUpperCase(text.charAt(from + 2));
  }

  /** {@code b) de terugkeer}, {@code b. De kosten}: an item of a list that runs on in its line. */
  static boolean isLetteredItem(String text, int first, int limit) {
    if (first + 3 >= limit
        || text.charAt(first) < 'a'
        || text.charAt(first) > 'z'
        || text.charAt(first + 2) != ' ') {
      return false;
    }
    char mark = text.charAt(first + 1);
    return mark == ')' || mark == '.' && Character.isUpperCase(text.charAt(first + 3));
  }

  /** {@code 3. Het kabinet}, {@code Artikel II. De}: the number of what follows. */
  static boolean isNumbering(Candidate at) {
    int length = at.stop() - at.start();
    return at.mark() == '.'
        && length > 0
        && length <= LONGEST_NUMBERING
        && NUMBERING.matcher(at.content()).region(at.start(), at.stop()).matches();
  }

  /** The word that a sentence would begin with, behind opening marks. */
  static String word(Candidate at) {
    String text = at.content();
    int start = behindOpeningMarks(at);
    int end = start;
    while (end < at.limit() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static int behindOpeningMarks(Candidate at) {
    int first = at.next();
    while (first < at.limit() && "“‘«„\"([".indexOf(at.content().charAt(first)) >= 0) {
      first++;
    }
    return first;
  }
}
