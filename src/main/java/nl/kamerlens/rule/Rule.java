package nl.kamerlens.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rules file.
 *
 * @param name unique in its file, {@code kamerstuk-letter}
 * @param triggers literals, one of which stands where the rule applies; tested before the pattern
 * @param pattern with named groups; the file's fragments are already filled in
 * @param attributes everything else that the entry says, as text
 * @param examples what it finds; at least one
 * @param counterexamples texts in which it finds nothing
 */
public record Rule(
    String name,
    List<String> triggers,
    Pattern pattern,
    Map<String, String> attributes,
    List<Example> examples,
    List<String> counterexamples) {

  public Rule {
    triggers = List.copyOf(triggers);
    attributes = Map.copyOf(attributes);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /** What the entry says under this name; null where it says nothing. */
  public @Nullable String attribute(String key) {
    return attributes.get(key);
  }

  /**
   * What the entry says under this name.
   *
   * @throws IllegalArgumentException if it says nothing
   */
  public String required(String key) {
    String value = attributes.get(key);
    if (value == null) {
      throw new IllegalArgumentException("rule " + name + " has no " + key);
    }
    return value;
  }
}
