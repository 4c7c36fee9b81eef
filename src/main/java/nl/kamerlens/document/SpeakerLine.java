package nl.kamerlens.document;

import java.util.regex.Pattern;

/**
 * The line of a debate's report with which somebody begins to speak: {@code Minister Jansen:},
 * {@code Mevrouw De Vries (SP):}. It begins a paragraph, with or without a blank line before it.
 */
final class SpeakerLine {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:De heer|Mevrouw|Het lid|Kamerlid) [^:()]{2,60}\\([^():]{2,40}\\) ?:.*"
              + "|(?:De )?(?:[Mm]inister(?:-president)?|[Ss]taatssecretaris) (?:[\\p{L}-]+ ){0,3}\\p{Lu}[\\p{L}-]+ ?:.*"
              + "|De (?:[Ww]aarnemend |[Ff]ungerend )?[Vv]oorzitter ?:.*");

  private SpeakerLine() {}

  static boolean matches(String line) {
    return "DMHKS".indexOf(line.charAt(0)) >= 0
        && line.indexOf(':') > 0
        && OPENING.matcher(line).matches();
  }
}
