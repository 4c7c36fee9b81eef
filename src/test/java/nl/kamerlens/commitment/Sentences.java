package nl.kamerlens.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateFinder;
import nl.kamerlens.text.AnalyzedText;

/** Finds the commitments of sentences, as of a letter of 3 June 2024. */
final class Sentences {
  static final Anchor ANCHOR = Anchor.at(LocalDate.of(2024, 6, 3));
  static final DateFinder DATES = new DateFinder();

  private Sentences() {}

  static List<Commitment> find(CommitmentFinder finder, String content) {
    AnalyzedText text = AnalyzedText.of(content);
    return finder.find(text, DATES.find(text, ANCHOR, List.of()), ANCHOR);
  }
}
