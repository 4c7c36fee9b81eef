package nl.kamerlens.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamerlens.commitment.Commitment.Modality;
import nl.kamerlens.commitment.Commitment.Type;
import nl.kamerlens.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code commitments.yaml}: the facts it needs, and what they make of a clause.
 *
 * @param type null where the rule says that the clause is no commitment
 */
record CommitmentRule(
    String name, List<Set<String>> needs, Set<String> not, @Nullable Type type, Modality modality) {

  static CommitmentRule of(Rule rule) {
    List<Set<String>> needs = new ArrayList<>();
    for (String need : rule.required("needs").split(" ", -1)) {
      needs.add(Set.of(need.split("\\|", -1)));
    }
    String not = rule.attribute("not");
    String type = rule.required("type");
    String modality = rule.attribute("modality");
    return new CommitmentRule(
        rule.name(),
        needs,
        not == null ? Set.of() : Set.of(not.split(" ", -1)),
        type.equals("none") ? null : Type.valueOf(type.toUpperCase(Locale.ROOT)),
        modality == null ? Modality.FIRM : Modality.valueOf(modality.toUpperCase(Locale.ROOT)));
  }

  boolean fits(ClauseFacts facts) {
    return facts.hasAll(needs) && !facts.hasAny(not);
  }

  /** Expected goes before intended, intended before firm. */
  Modality modalityOf(ClauseFacts facts) {
    if (facts.has("expected")) {
      return Modality.EXPECTED;
    }
    boolean intended = facts.has("intends") || facts.has("wil");
    return intended && modality == Modality.FIRM ? Modality.INTENDED : modality;
  }
}
