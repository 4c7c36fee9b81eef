package nl.kamerlens.stance;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A cue of the rules file.
 *
 * @param rank its place in the file: the first that matches counts
 * @param name of the rule
 * @param pattern on the text of a clause
 * @param polarity null where the sentence is no stance
 * @param strength where nothing intensifies it
 * @param subject who must be the subject
 * @param own whether the sentence itself has to name the topic
 * @param content what decides in its place
 * @param unless what takes the rule away from a clause
 * @param denied the polarity where the clause denies it
 */
record CueRule(
    int rank,
    String name,
    Pattern pattern,
    @Nullable Polarity polarity,
    int strength,
    Subject subject,
    boolean own,
    Content content,
    @Nullable Pattern unless,
    Polarity denied) {
  /** Who must be the subject of the clause. */
  enum Subject {
    HOLDER,
    /** The government, or it is who does it in a passive: {@code wordt door Nederland erkend}. */
    HOLDER_OR_AGENT,
    /** No third party. */
    IMPERSONAL,
    /** A third party may be judged, but not act, say or wish. */
    EVALUATED,
    FREE
  }

  /** Whose attitude the cue stands for. */
  enum Content {
    OWN,
    /** That of what follows: {@code vindt dat … moet}. */
    FOLLOWING,
    /** That of the stance before: {@code Bilateraal deden we dit in mei}. */
    PREVIOUS,
    /** The same, where the sentence before is a stance: {@code Het gaat daarbij om …}. */
    ELABORATED
  }

  static CueRule of(int rank, Rule rule) {
    String polarity = rule.required("polarity");
    String strength = rule.attribute("strength");
    String unless = rule.attribute("unless");
    String denied = rule.attribute("denied");
    return new CueRule(
        rank,
        rule.name(),
        rule.pattern(),
        polarity.equals("none") ? null : Polarity.of(polarity),
        strength == null ? 2 : Integer.parseInt(strength),
        Subject.valueOf(rule.required("subject").toUpperCase(Locale.ROOT).replace('-', '_')),
        "own".equals(rule.attribute("topic")),
        content(rule.attribute("content")),
        unless == null ? null : Pattern.compile(unless),
        denied == null ? Polarity.OPPOSE : Polarity.of(denied));
  }

  private static Content content(@Nullable String content) {
    if (content == null) {
      return Content.OWN;
    }
    return switch (content) {
      case "previous" -> Content.PREVIOUS;
      case "elaborated" -> Content.ELABORATED;
      default -> Content.FOLLOWING;
    };
  }

  boolean isKeptFrom(Clause clause) {
    return unless != null && unless.matcher(clause.text()).find();
  }

  boolean hasGroup(String name) {
    return pattern.pattern().contains("(?<" + name + ">");
  }
}
