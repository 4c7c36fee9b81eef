package nl.kamerlens.date;

import java.util.List;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;

/**
 * Tells what a date says of the document that carries it, by the words and lines before it.
 *
 * <p>{@code Datum 24 maart 2024}, {@code Datum} with the day some lines below, {@code Den Haag, 11
 * mei 2022}, {@code (ontvangen 25 maart 2024)}, {@code Voorgesteld 22 mei 2024}, and the head of
 * the Handelingen ({@code Dinsdag 12 juni 2024}).
 */
final class Letterhead {
  /** How many lines below its label a date stands at most. */
  private static final int LABEL_REACH = 8;

  /** How many passages a letterhead has at most. */
  private static final int HEAD = 40;

  private static final Pattern RECEIVED = Pattern.compile("(?:ontvangen|Ontvangen)(?: op)?:? ?$");

  private static final Pattern SENT_IN = Pattern.compile("(?:ingezonden|Ingezonden)(?: op)?:? ?$");

  private static final Pattern LABEL =
      Pattern.compile("(?:^|.{0,80} )(?:Datum|DATUM|Datum brief|Dagtekening)(?: brief)? ?:? ?$");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:’s-Gravenhage|'s-Gravenhage|‘s-Gravenhage|’S-GRAVENHAGE|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?),? (?:de |d\\.d\\. )?$");

  private static final Pattern MOVED =
      Pattern.compile(
          "(?:^|(?<= ))(?:Voorgesteld|Vastgesteld|Vastgesteld op|Gepubliceerd op|Ontvangen ter Griffie) $");

  /** The head of a debate's report: {@code Tweede Kamer, Toeslagen TK 61 16 maart 2023}. */
  private static final Pattern MEETING =
      Pattern.compile("(?:^|.{0,50} )(?:TK|EK) \\d{1,3} $|.{0,30}(?:Tweede|Eerste) Kamer .{0,40}$");

  private static final Pattern MEETING_PAGE =
      Pattern.compile("(?: (?:TK|EK) \\d{1,3})? \\d{1,3}-\\d{1,3}-\\d{1,3}");

  private static final Pattern MEETING_BEHIND = Pattern.compile(" (?:TK|EK) \\d{1,3}(?!\\d)");

  private final AnalyzedText text;
  private final String content;

  Letterhead(AnalyzedText text) {
    this.text = text;
    this.content = text.content();
  }

  /** What a date is to its document; the first ones say most. */
  enum Role {
    RECEIVED,
    LABELLED,
    PLACED,
    MOVED,
    HEADING,
    ALONE,
    SENT_IN,
    NONE
  }

  Role roleOf(TimePhrase phrase) {
    int at = phrase.span().start();
    Passage passage = text.passageAt(at);
    String before = content.substring(Math.max(passage.span().start(), at - 60), at);
    if (RECEIVED.matcher(before).find()) {
      return Role.RECEIVED;
    }
    if (SENT_IN.matcher(before).find()) {
      return Role.SENT_IN;
    }
    if (passage.isFootnote()) {
      return Role.NONE;
    }
    if (LABEL.matcher(before).matches() || before.isEmpty() && isBelowLabel(passage)) {
      return Role.LABELLED;
    }
    boolean ends = passage.span().end() - phrase.span().end() <= 1;
    if (ends && PLACE.matcher(before).matches() || isPlacedLine(phrase, passage)) {
      return Role.PLACED;
    }
    if (MOVED.matcher(before).find()) {
      return Role.MOVED;
    }
    if (isMeeting(before, phrase, passage)) {
      return Role.HEADING;
    }
    if (!before.isEmpty() || !isInHead(passage)) {
      return Role.NONE;
    }
    if (phrase.first().has("weekday")) {
      return Role.HEADING;
    }
    return ends && !isBelowOtherLabel(passage) ? Role.ALONE : Role.NONE;
  }

  /** {@code Datum ontvangst Commissiedocument} above a day: not this document's own. */
  private boolean isBelowOtherLabel(Passage passage) {
    int end = passage.span().start();
    return end > 1
        && content.substring(content.lastIndexOf('\n', end - 2) + 1, end).contains("atum ");
  }

  /** A letter without blank lines has its place and day on a line of their own all the same. */
  private boolean isPlacedLine(TimePhrase phrase, Passage passage) {
    if (!isInHead(passage)) {
      return false;
    }
    Span printed = text.source(phrase.span());
    String source = text.document().text();
    int start = source.lastIndexOf('\n', printed.start() - 1) + 1;
    boolean endsLine = printed.end() == source.length() || source.charAt(printed.end()) == '\n';
    if (!endsLine || printed.start() - start > 60) {
      return false;
    }
    String place = source.substring(start, printed.start());
    return place.contains(",") && PLACE.matcher(place).matches();
  }

  private boolean isMeeting(String before, TimePhrase phrase, Passage passage) {
    if (before.isEmpty() && isInHead(passage)) {
      return MEETING_PAGE
          .matcher(content)
          .region(phrase.span().end(), passage.span().end())
          .matches();
    }
    if (!isInHead(passage) || !MEETING.matcher(before).matches()) {
      return false;
    }
    return before.contains("TK ")
        || before.contains("EK ")
        || MEETING_BEHIND
            .matcher(content)
            .region(phrase.span().end(), passage.span().end())
            .lookingAt();
  }

  private boolean isInHead(Passage passage) {
    List<Passage> passages = text.passages();
    return passages.size() <= HEAD || passage.span().start() < passages.get(HEAD).span().start();
  }

  private boolean isBelowLabel(Passage passage) {
    int end = passage.span().start();
    for (int line = 0; line < LABEL_REACH && end > 1; line++) {
      int start = content.lastIndexOf('\n', end - 2) + 1;
      String above = content.substring(start, end - 1).strip();
      if (above.equals("Datum")
          || above.equals("DATUM")
          || above.equals("Datum:")
          || above.endsWith(" Datum")) {
        return true;
      }
      end = start;
    }
    return false;
  }
}
