package nl.kamerlens.document;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a footnote mark looks like in a text that does not mark it: glued to a word ({@code
 * meegenomen11}), to punctuation ({@code geïnformeerd.7}) or to a year ({@code 20242}), in square
 * brackets, raised ({@code Boswijk¹¹}), or before a closing bracket ({@code Verhoudingen 2)}).
 *
 * <p>A shape is no proof: {@code CO2} has it too. Only a number that a footnote carries can be a
 * mark.
 */
public final class NoteMarkShapes {
  /** How far back a bracket is looked for that the one behind a number may close. */
  private static final int FARTHEST_BRACKET = 120;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String STRONG = ";:?!)]”’»\"'…%";
  private static final String WORD_END = "”’»\"'.?!)";

  private final CharSequence text;
  private final int end;
  private final Consumer<Shape> found;

  private NoteMarkShapes(CharSequence text, int end, Consumer<Shape> found) {
    this.text = text;
    this.end = end;
    this.found = found;
  }

  /**
   * A number in the shape of a mark.
   *
   * @param label as the footnote would carry it
   */
  public record Shape(Span span, String label, Rank rank) {}

  /** How likely the shape is a mark, the likeliest first. */
  public enum Rank {
    /** Behind punctuation, in brackets or raised. */
    SURE,
    /** Behind a word. */
    WORD,
    /** Behind a number: {@code SARS-CoV-2.2 Bij}. */
    NUMBER,
    /** Behind an abbreviation, of which it may be a part: {@code CO2}. */
    ABBREVIATION
  }

  /** Tells of each shape between two offsets, in order. */
  public static void find(CharSequence text, int from, int to, Consumer<Shape> found) {
    NoteMarkShapes shapes = new NoteMarkShapes(text, to, found);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        at = shapes.run(at);
      } else if (isRaised(c)) {
        at = shapes.raised(at);
      } else {
        at++;
      }
    }
  }

  /** Whether this is a raised digit: {@code ¹}. */
  static boolean isRaised(char c) {
    return c >= '\u00B2' && RAISED.indexOf(c) >= 0;
  }

  /** {@code ¹²} as {@code 12}. */
  static String lowered(String raised) {
    StringBuilder digits = new StringBuilder();
    raised.chars().forEach(c -> digits.append(RAISED.indexOf(c)));
    return digits.toString();
  }

  /** Looks at the run of digits that begins here; returns the offset behind it. */
  private int run(int start) {
    int stop = start;
    while (stop < end && isDigit(stop)) {
      stop++;
    }
    int length = stop - start;
    if (length <= 3 && start > 0) {
      shortRun(start, stop);
    } else if (length >= 5 && length <= 7 && isYear(start) && !isWordPart(start - 1)) {
      add(start + 4, stop, Rank.SURE);
    }
    return stop;
  }

  private void shortRun(int start, int stop) {
    char before = text.charAt(start - 1);
    if (before == '[' && is(stop, ']')) {
      add(start - 1, stop + 1, Rank.SURE);
    } else if (stop - start <= 2 && is(stop, ')') && followsWord(start)) {
      closedRun(start, stop);
    } else if (!goesOn(stop)) {
      Rank rank = rank(start, stop);
      if (rank != null) {
        add(start, stop, rank);
      }
    }
  }

  /** {@code (artikel 3)} only ends its bracket; {@code (IMVO14)} may carry a mark inside. */
  private void closedRun(int start, int stop) {
    if (!closesBracket(start)) {
      add(start, stop + 1, Rank.SURE);
    } else if (text.charAt(start - 1) != ' ') {
      add(start, stop, Character.isLetter(text.charAt(start - 1)) ? wordRank(start) : Rank.SURE);
    }
  }

  private @Nullable Rank rank(int start, int stop) {
    char before = text.charAt(start - 1);
    if (STRONG.indexOf(before) >= 0) {
      return Rank.SURE;
    }
    if (before == '.' || before == ',') {
      boolean decimal = start >= 2 && isDigit(start - 2) && !(start >= 5 && isYear(start - 5));
      if (!decimal) {
        return Rank.SURE;
      }
      boolean nextSentence =
          is(stop, ' ') && stop + 1 < end && Character.isUpperCase(text.charAt(stop + 1));
      return before == '.' && nextSentence ? Rank.NUMBER : null;
    }
    return Character.isLetter(before) ? wordRank(start) : null;
  }

  /** The letters before are an abbreviation where they are a few capitals: CO2, MH17, SARS-CoV2. */
  private Rank wordRank(int start) {
    int at = start - 1;
    boolean capitals = true;
    while (at >= 0 && start - at <= 5 && Character.isLetter(text.charAt(at))) {
      capitals &= Character.isUpperCase(text.charAt(at));
      at--;
    }
    return capitals || text.charAt(start - 1) == 'V' ? Rank.ABBREVIATION : Rank.WORD;
  }

  /** Whether a word stands before the run, with or without a blank between. */
  private boolean followsWord(int start) {
    int at = text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    return at >= 0
        && (Character.isLetter(text.charAt(at)) || WORD_END.indexOf(text.charAt(at)) >= 0);
  }

  private boolean closesBracket(int offset) {
    for (int at = offset - 1; at >= Math.max(0, offset - FARTHEST_BRACKET); at--) {
      char c = text.charAt(at);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }

  private int raised(int start) {
    int stop = start;
    while (stop < end && isRaised(text.charAt(stop))) {
      stop++;
    }
    // m² and km³ are units
    boolean unit = stop == start + 1 && start > 0 && text.charAt(start - 1) == 'm';
    if (stop - start <= 3 && !unit) {
      String label = lowered(text.subSequence(start, stop).toString());
      found.accept(new Shape(new Span(start, stop), label, Rank.SURE));
    }
    return stop;
  }

  private void add(int start, int stop, Rank rank) {
    found.accept(new Shape(new Span(start, stop), text.subSequence(start, stop).toString(), rank));
  }

  /** Whether a letter, a percent sign or decimals follow: then it is a quantity. */
  private boolean goesOn(int stop) {
    if (stop >= end) {
      return false;
    }
    char c = text.charAt(stop);
    return Character.isLetter(c)
        || c == '%'
        || (c == '.' || c == ',') && stop + 1 < end && isDigit(stop + 1);
  }

  private boolean isYear(int start) {
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    return (first == '1' && second == '9' || first == '2' && second == '0')
        && isDigit(start + 2)
        && isDigit(start + 3);
  }

  private boolean isWordPart(int offset) {
    return offset >= 0 && Character.isLetterOrDigit(text.charAt(offset));
  }

  private boolean isDigit(int offset) {
    char c = text.charAt(offset);
    return c >= '0' && c <= '9';
  }

  private boolean is(int offset, char expected) {
    return offset < end && text.charAt(offset) == expected;
  }
}
