package nl.kamerlens.document;

import java.util.regex.Pattern;

/**
 * The line of a debate's report with which somebody begins to speak: {@code Minister Jansen:},
 * {@code Mevrouw De Vries (SP):}. It begins a paragraph, with or without a blank line before it.
 */
public final class SpeakerLine {
  /** A member, with the party: {@code Het lid Jansen (SP):}. */
  public static final String MEMBER =
      "(?:De heer|Mevrouw|Het lid|Kamerlid) [^:()]{2,60}\\([^():]{2,40}\\) ?:";

  /** {@code De waarnemend voorzitter:}. */
  public static final String CHAIR = "De (?:[Ww]aarnemend |[Ff]ungerend )?[Vv]oorzitter ?:";

  /** An office: {@code De staatssecretaris}, {@code Minister-president}. */
  public static final String OFFICE =
      "(?:De )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris)\\b";

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:"
              + MEMBER
              + "|"
              + OFFICE
              + " (?:[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+ ?:|"
              + CHAIR
              + ").*");

  private SpeakerLine() {}

  static boolean matches(String line) {
    return "DMHKS".indexOf(line.charAt(0)) >= 0
        && line.indexOf(':') > 0
        && OPENING.matcher(line).matches();
  }
}
