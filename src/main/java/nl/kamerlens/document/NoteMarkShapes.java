package nl.kamerlens.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a footnote mark looks like in a text that does not mark it: glued to a word ({@code
 * meegenomen11}), to punctuation ({@code geïnformeerd.7}) or to a year ({@code 20242}), in square
 * brackets, or before a closing bracket ({@code Verhoudingen 2)}).
 *
 * <p>A shape is no proof: {@code CO2} has it too. Only a number that a footnote carries can be a
 * mark.
 */
public final class NoteMarkShapes {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<bracket>\\[\\d{1,3}\\])"
              + "|(?<=[\\p{L}”’»\"'.?!)] ?)(?<paren>\\d{1,2}\\))"
              + "|(?<=[;:?!)\\]”’»\"'…%]|[^\\d][.,]|\\b(?:19|20)\\d\\d[.,])(?<strong>\\d{1,3})(?![\\d\\p{L}%]|[.,]\\d)"
              + "|(?<=\\d\\.)(?<decimal>\\d{1,3})(?= \\p{Lu})"
              + "|(?<=\\p{L})(?<word>\\d{1,3})(?![\\d\\p{L}%]|[.,]\\d)"
              + "|(?<=\\b(?:19|20)\\d\\d)(?<year>\\d{1,3})(?!\\d)");

  /** How far back a bracket is looked for that the one behind a number may close. */
  private static final int FARTHEST_BRACKET = 120;

  private static final String[] GROUPS = {"bracket", "paren", "strong", "decimal", "word", "year"};

  private NoteMarkShapes() {}

  /** A matcher whose {@link #span} gives the mark of each hit. */
  public static Matcher matcher(CharSequence text) {
    return SHAPE.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * The mark of the last hit, without what it is glued to; null where the number only stands at the
   * end of a bracket, {@code (artikel 3)}.
   */
  public static @Nullable Span span(Matcher hit, CharSequence text) {
    int paren = hit.start("paren");
    if (paren >= 0 && closesBracket(text, paren)) {
      boolean glued = text.charAt(paren - 1) != ' ';
      return glued ? new Span(paren, hit.end("paren") - 1) : null;
    }
    for (String group : GROUPS) {
      if (hit.start(group) >= 0) {
        return new Span(hit.start(group), hit.end(group));
      }
    }
    throw new IllegalStateException("no hit");
  }

  private static boolean closesBracket(CharSequence text, int offset) {
    for (int at = offset - 1; at >= Math.max(0, offset - FARTHEST_BRACKET); at--) {
      char c = text.charAt(at);
      if (c == '(' || c == ')') {
        return c == '(';
      }
    }
    return false;
  }

  /** Whether the last hit is glued to a letter, and so may be the digit of an abbreviation. */
  public static boolean isGluedToWord(Matcher hit) {
    return hit.start("word") >= 0;
  }

  /** Whether the last hit may be the decimals of a number: {@code SARS-CoV-2.2 Bij}. */
  public static boolean isGluedToNumber(Matcher hit) {
    return hit.start("decimal") >= 0;
  }
}
