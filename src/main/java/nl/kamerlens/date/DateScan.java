package nl.kamerlens.date;

import java.util.List;
import nl.kamerlens.text.AnalyzedText;

/**
 * The time expressions of a text as they are written, before the day is known from which they
 * count: a text is scanned once, for its own date and for all others.
 */
public final class DateScan {
  private final AnalyzedText text;
  private final List<TimePhrase> phrases;

  DateScan(AnalyzedText text, List<TimePhrase> phrases) {
    this.text = text;
    this.phrases = List.copyOf(phrases);
  }

  AnalyzedText text() {
    return text;
  }

  List<TimePhrase> phrases() {
    return phrases;
  }
}
