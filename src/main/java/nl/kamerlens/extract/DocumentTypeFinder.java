package nl.kamerlens.extract;

import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a document is: {@code brief}, {@code antwoord-kamervragen}, {@code motie} …
 *
 * <p>The first rule of {@code rules/document-types.yaml} that applies decides.
 */
final class DocumentTypeFinder {
  /** About two pages. */
  private static final int HEAD = 6_000;

  private final RuleSet rules = RuleSet.load("document-types");

  /** The type; null where no rule applies. */
  @Nullable String find(String content) {
    String head = content.substring(0, Math.min(HEAD, content.length()));
    for (Rule rule : rules) {
      String part = rule.required("where").equals("head") ? head : content;
      if (rule.triggers().stream().anyMatch(part::contains)
          && rule.pattern().matcher(part).find()) {
        String type = rule.attribute("type");
        return type == null ? rule.name() : type;
      }
    }
    return null;
  }
}
