package nl.kamerlens.motion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import nl.kamerlens.motion.Motion.Relation;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that says what is done with a motie: {@code ter uitvoering van}, {@code naar
 * aanleiding van}, {@code … wordt meegenomen}.
 *
 * <p>A phrase before the motie governs it as far as only its noun phrase stands between; one behind
 * it as far as what stands between is not the motie's own content.
 */
final class RelationFinder {
  /** A phrase farther away governs something else. */
  private static final int FARTHEST = 400;

  private static final List<String> MEMBERS = List.of(" leden ", " lid ", "fractie");

  private final String content;
  private final List<Rule> before;
  private final List<Rule> after;
  private final Matcher broken;
  private final Matcher ownContent;
  private final Matcher negation;
  private final Matcher denied;
  private final Matcher status;
  private final Matcher asked;

  RelationFinder(String content, RuleSet rules) {
    this.content = content;
    this.before = rules.stream().filter(r -> r.required("place").equals("before")).toList();
    this.after = rules.stream().filter(r -> r.required("place").equals("after")).toList();
    this.broken = rules.fragmentPattern("breaks-government").matcher(content);
    this.negation = rules.fragmentPattern("negation").matcher(content);
    this.denied = rules.fragmentPattern("denied").matcher(content);
    this.status = rules.fragmentPattern("row-status").matcher(content);
    this.asked = rules.fragmentPattern("asked").matcher(content);
    this.ownContent = rules.fragmentPattern("own-content").matcher(content);
  }

  /**
   * What governs a motie.
   *
   * @param phrase as written
   * @param start where the phrase begins
   */
  record Cue(Relation relation, String phrase, int start) {}

  /** The nearest phrase in this stretch before a motie that still governs it; null if none does. */
  @Nullable Cue before(int from, int to) {
    return from >= to ? null : nearest(Math.max(from, to - FARTHEST), to);
  }

  private @Nullable Cue nearest(int from, int to) {
    Cue found = null;
    int end = from;
    String left = content.substring(from, to);
    for (Rule rule : before) {
      if (!isTriggered(rule, left)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(content).region(from, to);
      while (matcher.find()) {
        if (matcher.end() > end
            && !broken.region(matcher.end(), to).find()
            && !isNegated(from, matcher)) {
          end = matcher.end();
          found = cue(rule, matcher);
        }
      }
    }
    return found;
  }

  /** The phrase behind a motie that says what became of it; null if there is none. */
  @Nullable Cue behind(int from, int limit) {
    Cue found = null;
    int to = Math.max(from, Math.min(limit, from + FARTHEST));
    String right = content.substring(from, to);
    for (Rule rule : after) {
      if (!isTriggered(rule, right)) {
        continue;
      }
      Matcher matcher = rule.pattern().matcher(content).region(from, to);
      boolean first = matcher.find() && (found == null || matcher.start() < found.start());
      if (first
          && !ownContent.region(from, matcher.start()).find()
          && !denied.region(from, matcher.start()).find()) {
        found = cue(rule, matcher);
      }
    }
    return found;
  }

  /** The status that a table has below a motie: {@code Afgedaan.}; null where it has none. */
  @Nullable Cue below(int from) {
    int to = Math.min(content.length(), from + FARTHEST);
    return status.region(from, to).lookingAt()
        ? new Cue(Relation.EXECUTES, status.group("status"), status.start("status"))
        : null;
  }

  /** Whether members ask in this stretch what is done. */
  boolean isAsked(int from, int to) {
    int start = Math.max(from, to - FARTHEST);
    if (start >= to) {
      return false;
    }
    String left = content.substring(start, to);
    return MEMBERS.stream().anyMatch(left::contains) && asked.region(start, to).find();
  }

  /** Whether a finite verb or the end of a clause stands here. */
  boolean breaks(int from, int to) {
    return broken.region(from, to).find();
  }

  private boolean isNegated(int from, Matcher cue) {
    String phrase = cue.group();
    return phrase.contains(" geen ")
        || phrase.contains(" niet ")
        || negation.region(Math.max(from, cue.start() - 20), cue.start()).find();
  }

  private static boolean isTriggered(Rule rule, String part) {
    return rule.triggers().isEmpty() || rule.triggers().stream().anyMatch(part::contains);
  }

  private static Cue cue(Rule rule, Matcher matcher) {
    Relation relation = Relation.valueOf(rule.required("relation").toUpperCase(Locale.ROOT));
    return new Cue(relation, matcher.group().strip(), matcher.start());
  }
}
