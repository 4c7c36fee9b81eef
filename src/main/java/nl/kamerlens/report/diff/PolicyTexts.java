package nl.kamerlens.report.diff;

import java.util.List;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.WordCount;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Statement;

/** Turns what was extracted into what is compared. */
public final class PolicyTexts {
  private PolicyTexts() {}

  public static PolicyText of(Extraction extraction) {
    String doc = extraction.document().name();
    Metadata metadata = extraction.document().metadata();
    List<Statement> statements =
        extraction.stances().stream()
            .map(
                f ->
                    new Statement(
                        doc,
                        f.place().start(),
                        f.place().end(),
                        f.place().text(),
                        f.place().sentence(),
                        f.value()))
            .toList();
    return new PolicyText(
        doc,
        extraction.document().path(),
        metadata.type(),
        metadata.date() != null ? metadata.date() : metadata.earliest(),
        WordCount.of(extraction.document().text()),
        statements);
  }
}
