package nl.kamerlens.extract;

import java.util.List;
import nl.kamerlens.commitment.Commitment;
import nl.kamerlens.commitment.Fulfilment;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Span;
import nl.kamerlens.motion.Motion;
import nl.kamerlens.reference.Mention;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * All findings of one document, each layer in the order of the text; stances and indicators where
 * they were asked for.
 *
 * @param mentions citations without a number, and words that point back
 * @param topics the list of topics on which stances were looked for; null where they were not
 * @param indicators the places where something points to a citation and none was found
 */
public record Extraction(
    Document document,
    List<Finding<Reference>> references,
    List<Finding<Motion>> motions,
    List<Finding<Commitment>> commitments,
    List<Finding<DateExpression>> dates,
    List<Finding<Stance>> stances,
    List<Finding<Fulfilment>> fulfilments,
    List<Finding<Mention>> mentions,
    @Nullable String topics,
    List<Finding<Span>> indicators) {
  public Extraction {
    references = List.copyOf(references);
    motions = List.copyOf(motions);
    commitments = List.copyOf(commitments);
    dates = List.copyOf(dates);
    stances = List.copyOf(stances);
    fulfilments = List.copyOf(fulfilments);
    mentions = List.copyOf(mentions);
    indicators = List.copyOf(indicators);
  }

  /** Without what has to be asked for. */
  public Extraction(
      Document document,
      List<Finding<Reference>> references,
      List<Finding<Motion>> motions,
      List<Finding<Commitment>> commitments,
      List<Finding<DateExpression>> dates) {
    this(
        document,
        references,
        motions,
        commitments,
        dates,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
