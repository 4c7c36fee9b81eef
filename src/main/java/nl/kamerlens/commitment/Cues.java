package nl.kamerlens.commitment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;

/**
 * The phrases of {@code commitment-cues.yaml} that say something of a clause.
 *
 * <p>{@code " ik ben niet voornemens dit te wijzigen "} has {@code negated} and {@code intends}.
 */
final class Cues {
  /**
   * One phrase.
   *
   * @param withoutPurpose whether what stands behind a final {@code om … te} does not count
   */
  record Cue(String name, List<String> triggers, Pattern pattern, boolean withoutPurpose) {
    static Cue of(Rule rule) {
      return new Cue(
          rule.name(), rule.triggers(), rule.pattern(), rule.attribute("purpose") != null);
    }

    boolean mayStandIn(String text) {
      for (String trigger : triggers) {
        if (text.contains(trigger)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Cue> cues = RuleSet.load("commitment-cues").stream().map(Cue::of).toList();

  private final Map<String, Cue> byName =
      cues.stream().collect(Collectors.toMap(Cue::name, Function.identity()));

  private final Pattern worksOn = Objects.requireNonNull(byName.get("works-on")).pattern();

  /** Tells which words each cue needs. */
  void tell(PossibleFacts possible) {
    for (Cue cue : cues) {
      possible.literals(cue.name(), cue.triggers());
      if (cue.pattern() == worksOn) {
        possible.literals("works-on-product", cue.triggers());
      }
    }
  }

  /** Whether a cue of this name stands in a clause; not where there is none of the name. */
  boolean stands(String name, String text) {
    Cue cue = byName.get(name);
    if (cue == null) {
      return false;
    }
    String where = cue.withoutPurpose() ? withoutPurpose(text) : text;
    return cue.mayStandIn(where) && cue.pattern().matcher(where).find();
  }

  /** The index of the word behind {@code werkt aan}; -1 where that does not stand there. */
  int behindWorksOn(String text) {
    Matcher matcher = worksOn.matcher(text);
    return matcher.find()
        ? (int) text.substring(1, matcher.end()).chars().filter(c -> c == ' ').count()
        : -1;
  }

  /** The words in lower case, a space between two and one at each end. */
  static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder(" ");
    for (Token token : tokens) {
      text.append(token.word()).append(' ');
    }
    return text.toString();
  }

  /**
   * {@code schrapt het kabinet de plicht om het jaarlijks in te dienen}: not what stands behind
   * {@code om}.
   */
  private static String withoutPurpose(String text) {
    int om = text.lastIndexOf(" om ");
    return om > 0 && text.indexOf(" te ", om) > 0 ? text.substring(0, om + 1) : text;
  }
}
