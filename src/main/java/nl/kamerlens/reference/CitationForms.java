package nl.kamerlens.reference;

import java.util.Map;
import java.util.Set;
import nl.kamerlens.reference.PublicationId.Kind;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;

/** The form that a rule names under {@code kind}. */
final class CitationForms {
  private final Map<String, CitationForm> forms;

  CitationForms(RuleSet rules, Set<String> dossiers) {
    KamerstukGrammar grammar = new KamerstukGrammar(rules);
    KamerstukForm kamerstuk = new KamerstukForm(grammar, dossiers);
    forms =
        Map.ofEntries(
            Map.entry("kamerstuk", kamerstuk),
            Map.entry("debate", new DebateForm(grammar)),
            Map.entry("short", new ShortForm()),
            Map.entry("identifier", new IdentifierForm()),
            Map.entry("aanhangsel", new AanhangselForm(grammar)),
            Map.entry("handelingen", new HandelingenForm(rules)),
            Map.entry("staatsblad", new GazetteForm(Kind.STAATSBLAD, grammar)),
            Map.entry("staatscourant", new GazetteForm(Kind.STAATSCOURANT, grammar)),
            Map.entry("tractatenblad", new GazetteForm(Kind.TRACTATENBLAD, grammar)),
            Map.entry("eu", new UnionActForm(rules)),
            Map.entry("com", new CommissionForm()),
            Map.entry("kenmerk", new KenmerkForm()));
  }

  CitationForm of(Rule rule) {
    CitationForm form = forms.get(rule.required("kind"));
    if (form == null) {
      throw new IllegalStateException("rule " + rule.name() + ": no kind " + rule.required("kind"));
    }
    return form;
  }
}
