package nl.kamerlens.reference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;

/**
 * Lists the places where something points to a citation and none was found: a check of recall
 * without a gold standard.
 *
 * <p>{@code (zie Kamerstuk over de apk)} is such a place, and so is a number in brackets that has
 * the shape of a dossier. Most of them rightly cite nothing; a new form shows itself here first.
 */
public final class IndicatorFinder {
  private final Pattern indicator = RuleSet.load("references").fragmentPattern("indicator");

  /**
   * The indicators outside of what was found, in the order of the text.
   *
   * @param references the citations of the same text
   */
  public List<Span> find(AnalyzedText text, List<Reference> references) {
    BitSet taken = new BitSet();
    references.forEach(r -> taken.set(r.span().start(), r.span().end()));
    List<Span> missed = new ArrayList<>();
    Matcher matcher = indicator.matcher(text.content());
    while (matcher.find()) {
      boolean prose = text.passageAt(matcher.start()).isProse();
      if (prose && isFree(taken, matcher)) {
        missed.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return missed;
  }

  private static boolean isFree(BitSet taken, Matcher matcher) {
    int next = taken.nextSetBit(matcher.start());
    return next < 0 || next >= matcher.end();
  }
}
