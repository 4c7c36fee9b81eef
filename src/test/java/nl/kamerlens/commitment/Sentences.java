package nl.kamerlens.commitment;

import java.util.List;
import nl.kamerlens.text.AnalyzedText;

/** Finds the commitments of single sentences, as of a letter of 3 June 2024. */
final class Sentences {

  private Sentences() {}

  static List<Commitment> find(CommitmentFinder finder, String content) {
    AnalyzedText text = AnalyzedText.of(content);
    return finder.find(text, standIn(text.content()));
  }

  private static final java.util.regex.Pattern P =
      java.util.regex.Pattern.compile(
          "(?i)(?<![\\p{L}])(?:(?:uiterlijk|in|op|per|voor|vóór|na|vanaf|rond|binnen|eind|begin|medio) )?(?:(?:het |de )?(?:(?:voor|na)jaar|zomerreces|kerstreces|zomer|prinsjesdag|jaarwisseling|(?:eerste|tweede|derde|vierde) (?:kwartaal|helft)|einde van het jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|20\\d\\d|dit jaar|dit najaar|volgend jaar|komend jaar|eind dit jaar|binnenkort|zes weken|komende maanden|afronding van de pilot|de komende periode|\\d{1,2} [a-z]+ 20\\d\\d)(?: van)?(?: 20\\d\\d)?)(?![\\p{L}])");

  static List<nl.kamerlens.date.DateExpression> standIn(String c) {
    List<nl.kamerlens.date.DateExpression> l = new java.util.ArrayList<>();
    var m = P.matcher(c);
    while (m.find()) {
      var s = new nl.kamerlens.document.Span(m.start(), m.end());
      l.add(
          new nl.kamerlens.date.DateExpression(
              s, s, null, null, nl.kamerlens.date.Interval.UNKNOWN, true, "x"));
    }
    return l;
  }
}
