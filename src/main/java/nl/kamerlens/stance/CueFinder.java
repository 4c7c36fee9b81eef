package nl.kamerlens.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Finds the first rule of {@code rules/stances.yaml} that a clause obeys. */
final class CueFinder {
  private final List<CueRule> rules = new ArrayList<>();
  private final Map<String, List<Integer>> byTrigger = new HashMap<>();
  private final HolderFinder holders = new HolderFinder();

  CueFinder() {
    for (Rule rule : RuleSet.load("stances")) {
      int rank = rules.size();
      rules.add(CueRule.of(rank, rule));
      for (String trigger : rule.triggers()) {
        byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(rank);
      }
    }
  }

  /** Whether some word may be part of a cue: asked of every sentence, so it has to be cheap. */
  boolean mayMatch(List<Word> words) {
    return words.stream().anyMatch(w -> byTrigger.containsKey(w.text()));
  }

  /** Whether the sentence says that it is no stance: it refers, or tells what others find. */
  @Nullable Cue refusal(Clause clause) {
    return first(clause, Holder.IMPLICIT, true, false);
  }

  /** The first cue of a main clause. */
  @Nullable Cue find(Clause clause) {
    return find(clause, holders.find(clause));
  }

  /** The first cue of a clause whose subject stands in another: {@code … en roept China op}. */
  @Nullable Cue find(Clause clause, Holder holder) {
    return first(clause, holder, false, true);
  }

  /** The first cue of what an opinion is about: whoever is its subject. */
  @Nullable Cue findContent(Clause clause) {
    return first(clause, Holder.IMPLICIT, false, false);
  }

  boolean hasThirdParty(Clause clause) {
    return holders.hasThirdParty(clause);
  }

  Holder holder(Clause clause) {
    return holders.find(clause);
  }

  private @Nullable Cue first(Clause clause, Holder holder, boolean refusals, boolean subjects) {
    for (int rank : ranks(clause)) {
      CueRule rule = rules.get(rank);
      if ((rule.polarity() == null) == refusals
          && (!subjects || fits(rule, clause, holder))
          && (subjects || refusals || rule.content() == CueRule.Content.OWN)) {
        Matcher match = rule.pattern().matcher(clause.text());
        if (match.find() && !rule.isKeptFrom(clause)) {
          return cue(rule, clause, match, holder);
        }
      }
    }
    return null;
  }

  private SortedSet<Integer> ranks(Clause clause) {
    SortedSet<Integer> ranks = new TreeSet<>();
    for (Word word : clause.words()) {
      ranks.addAll(byTrigger.getOrDefault(word.text(), List.of()));
    }
    return ranks;
  }

  private boolean fits(CueRule rule, Clause clause, Holder holder) {
    return switch (rule.subject()) {
      case HOLDER -> holder.subject();
      case HOLDER_OR_AGENT -> holder.subject() || isAgent(clause, holder);
      case IMPERSONAL ->
          holder.subject() || !holders.hasThirdParty(clause) && !holders.hasPersonalVerb(clause);
      case EVALUATED -> holder.subject() || !holders.hasActingThirdParty(clause);
      case FREE -> true;
    };
  }

  private static boolean isAgent(Clause clause, Holder holder) {
    return !holder.equals(Holder.IMPLICIT) && clause.text().contains(" door ");
  }

  private static Cue cue(CueRule rule, Clause clause, Matcher match, Holder holder) {
    int from = clause.wordAt(Math.min(match.start() + 1, match.end()));
    int to = clause.wordAt(Math.max(match.start() + 1, match.end() - 1)) + 1;
    boolean past = rule.hasGroup("past") && match.group("past") != null;
    boolean firm = rule.hasGroup("firm") && match.group("firm") != null;
    return new Cue(rule, clause, from, to, past, firm, holder);
  }
}
