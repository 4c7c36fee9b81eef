package nl.kamerlens.document;

import java.util.regex.Pattern;

/**
 * The headings of an answer to written questions: {@code Vraag 3 en 4}, {@code Antwoord op vraag
 * 3}.
 */
final class QuestionHeading {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:Vra(?:ag|gen) \\d.{0,60}|vra(?:ag|gen) \\d[\\d, entot/m–-]{0,60}|[Aa]ntwoord(?:en)?(?: op)?(?: (?:de )?vra(?:ag|gen))?(?: ?\\d[\\d, entot/m–-]{0,60})?|Mededeling)[.:]?");

  private QuestionHeading() {}

  static boolean matches(String line) {
    return line.length() < 80
        && "VvAaM".indexOf(line.charAt(0)) >= 0
        && HEADING.matcher(line).matches();
  }
}
