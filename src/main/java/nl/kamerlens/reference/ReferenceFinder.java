package nl.kamerlens.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Span;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import nl.kamerlens.text.Passage;

/**
 * Finds citations of official publications: {@code Kamerstuk 35 207, nr. 81}.
 *
 * <p>One pass from left to right: the triggers of the rules in {@code rules/references.yaml} say
 * where a rule is tried; the leftmost citation wins, then the rule that stands first. Behind a head
 * that a rule has read, its {@link CitationForm} reads lists, pages and bijlagen. In running heads
 * and letterheads only what the document says of itself is read.
 */
public final class ReferenceFinder {
  /** How far a rule may look: no announcement is longer. */
  private static final int WINDOW = 400;

  private final List<CitationRule> rules;
  private final Triggers triggers;
  private final Plausibility plausibility = new Plausibility();

  public ReferenceFinder() {
    this(Set.of());
  }

  /**
   * @param dossiers known dossiers with their suffixes ({@code 21501-33}), which settle what a
   *     citation alone leaves open
   */
  public ReferenceFinder(Set<String> dossiers) {
    this(RuleSet.load("references"), dossiers);
  }

  ReferenceFinder(RuleSet loaded, Set<String> dossiers) {
    CitationForms forms = new CitationForms(loaded, dossiers);
    rules = loaded.stream().map(rule -> new CitationRule(rule, forms.of(rule))).toList();
    triggers = new Triggers(loaded.stream().map(Rule::triggers).toList());
  }

  /** All citations of the text, in its order. */
  public List<Reference> find(AnalyzedText text) {
    return find(text, text.document().metadata());
  }

  /**
   * All citations of the text, in its order.
   *
   * @param metadata what is known of the document: its dossier completes numbers that are said
   *     without one
   */
  public List<Reference> find(AnalyzedText text, Metadata metadata) {
    Reading reading = new Reading(text, metadata);
    read(reading);
    List<Reference> own = SelfReferences.settle(text, metadata, reading.found());
    return GluedMarks.mend(text, own);
  }

  /**
   * The same citations with warnings of what cannot be: {@code 36 600 V, nr. 31} in a letter of
   * 2010.
   *
   * @param metadata of the document, with its date where that is known
   */
  public List<Reference> flag(List<Reference> references, Metadata metadata) {
    return plausibility.check(metadata, references);
  }

  private void read(Reading reading) {
    AnalyzedText text = reading.text();
    String content = text.content();
    List<Passage> passages = text.passages();
    Matcher[] matchers = new Matcher[rules.size()];
    int passage = 0;
    int at = triggers.next(content, 0);
    while (at < content.length()) {
      while (passages.get(passage).span().end() <= at && passage + 1 < passages.size()) {
        passage++;
      }
      at = triggers.next(content, read(reading, passages.get(passage), at, matchers));
    }
  }

  /** Adds the citation that begins here, if there is one, and tells where to read on. */
  private int read(Reading reading, Passage passage, int at, Matcher[] matchers) {
    String content = reading.text().content();
    Span span = passage.span();
    if (!span.contains(at)) {
      return at + 1;
    }
    for (int index : triggers.rules(content, at)) {
      CitationRule rule = rules.get(index);
      Matcher matcher = matchers[index];
      if (matcher == null) {
        matcher = rule.rule().pattern().matcher(content);
        matchers[index] = matcher.useTransparentBounds(true).useAnchoringBounds(false);
      }
      int limit = rule.isAcross() ? content.length() : span.end();
      if (matcher.region(at, Math.min(limit, at + WINDOW)).lookingAt()) {
        List<Reference> read = rule.form().read(new Head(reading, passage, rule, matcher));
        if (!read.isEmpty()) {
          reading.found().addAll(read);
          return Math.max(matcher.end(), read.get(read.size() - 1).span().end());
        }
      }
    }
    return at + 1;
  }
}
