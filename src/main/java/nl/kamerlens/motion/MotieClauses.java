package nl.kamerlens.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.RuleSet;

/**
 * Splits a motie's text into what it considers and what it asks.
 *
 * <p>A clause begins with {@code constaterende}, {@code overwegende} … or with the verb of a
 * request, on a line of its own or behind a semicolon. Other lines, such as the points of a list,
 * go on with the clause before them.
 */
final class MotieClauses {
  private static final Pattern END = Pattern.compile("[,;.: ]+$");

  private final Pattern breaks;
  private final Pattern heard;
  private final Pattern consideration;
  private final Pattern request;

  MotieClauses(RuleSet rules) {
    String opening = rules.fragment("consideration") + "|" + rules.fragment("request");
    this.breaks =
        Pattern.compile(
            "(?<=;) (?="
                + opening
                + ")|(?<=,) (?="
                + rules.fragment("request-within")
                + "|constaterende dat|overwegende dat|"
                + rules.fragment("heard")
                + ")|(?<=beraadslaging,) ");
    this.heard =
        Pattern.compile("(?:De (?:\\p{L}+ )*Kamer[^,]{0,30}, ?)?" + rules.fragment("heard"));
    this.consideration = rules.fragmentPattern("consideration");
    this.request = rules.fragmentPattern("request");
  }

  /** Adds the clauses of these lines to the two lists, in their order. */
  void split(List<String> lines, List<String> considerations, List<String> dictum) {
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      for (String clause : breaks.split(line)) {
        open = add(clause, open, considerations, dictum);
      }
    }
    considerations.replaceAll(MotieClauses::trimmed);
    dictum.replaceAll(MotieClauses::trimmed);
  }

  /** Adds a clause, and tells in which list the next line that begins none goes on. */
  private List<String> add(
      String clause, List<String> open, List<String> considerations, List<String> dictum) {
    if (heard.matcher(clause).lookingAt() || clause.matches("De (?:\\p{L}+ ){0,2}Kamer.{0,20},?")) {
      return open;
    }
    Matcher asks = request.matcher(clause);
    List<String> target =
        asks.lookingAt()
            ? dictum
            : consideration.matcher(clause).lookingAt() ? considerations : List.of();
    if (target == dictum || target == considerations) {
      target.add(clause);
      return target;
    }
    if (!open.isEmpty()) {
      open.set(open.size() - 1, open.get(open.size() - 1) + " " + clause);
    }
    return open;
  }

  private static String trimmed(String clause) {
    return END.matcher(clause).replaceFirst("");
  }
}
