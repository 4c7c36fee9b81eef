package nl.kamerlens.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who answered in the head of an Aanhangsel: {@code Antwoord van Minister Dijkgraaf
 * (Onderwijs, Cultuur en Wetenschap), mede namens … (ontvangen 25 maart 2024)}.
 */
final class AnswererFinder {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:Antwoord|Mededeling|Nader antwoord|Aanvullend antwoord|Antwoorden)(?: op de vragen)? van (?<answerers>[^\\n]{5,600}?)\\(ontvangen");

  private static final Pattern ANSWERER =
      Pattern.compile(
          "(?<role>[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris) (?<name>[\\p{L}’' -]{2,60}) \\((?<ministry>[^()]{1,120})\\)");

  private final Offices offices;

  AnswererFinder(Offices offices) {
    this.offices = offices;
  }

  /**
   * The answerers, in order; none where the text has no such head.
   *
   * @param head the beginning of the read text
   * @param year of the parliamentary session; 0 where not known
   */
  List<String> find(String head, int year) {
    List<String> found = new ArrayList<>();
    Matcher block = HEAD.matcher(head);
    if (head.contains("(ontvangen") && block.find()) {
      String answerers = block.group("answerers");
      int others = answerers.indexOf("mede namens");
      Matcher one = ANSWERER.matcher(others < 0 ? answerers : answerers.substring(0, others));
      while (one.find()) {
        String office = offices.ofMinistry(one.group("role"), one.group("ministry"), year);
        found.add(one.group("name") + ", " + office);
      }
    }
    return found;
  }
}
