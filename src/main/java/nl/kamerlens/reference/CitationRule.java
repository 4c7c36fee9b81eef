package nl.kamerlens.reference;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Rule;

/** A rule and the form of what it finds. */
final class CitationRule {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<(?<name>[a-zA-Z]\\w*)>");

  private final Rule rule;
  private final CitationForm form;
  private final Set<String> groups = new HashSet<>();

  CitationRule(Rule rule, CitationForm form) {
    this.rule = rule;
    this.form = form;
    Matcher group = GROUP.matcher(rule.regex());
    while (group.find()) {
      groups.add(group.group("name"));
    }
  }

  Rule rule() {
    return rule;
  }

  CitationForm form() {
    return form;
  }

  /** Whether the pattern may read over the end of its passage. */
  boolean isAcross() {
    return "true".equals(rule.attribute("across"));
  }

  boolean has(String group) {
    return groups.contains(group);
  }
}
