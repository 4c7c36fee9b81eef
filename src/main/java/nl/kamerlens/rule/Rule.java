package nl.kamerlens.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a rules file.
 *
 * <p>Its pattern is compiled when it is first asked for: most rules find nothing in a short letter.
 */
public final class Rule {
  private final String name;
  private final List<String> triggers;
  private final String regex;
  private final int flags;
  private final Map<String, String> attributes;
  private final Supplier<Examples> examples;
  private volatile @Nullable Pattern pattern;

  /** What the entry shows of itself. */
  record Examples(List<Example> examples, List<String> counterexamples) {
    Examples {
      examples = List.copyOf(examples);
      counterexamples = List.copyOf(counterexamples);
    }
  }

  Rule(
      String name,
      List<String> triggers,
      String regex,
      int flags,
      Map<String, String> attributes,
      Supplier<Examples> examples) {
    this.name = name;
    this.triggers = List.copyOf(triggers);
    this.regex = regex;
    this.flags = flags;
    this.attributes = Map.copyOf(attributes);
    this.examples = examples;
  }

  /** Unique in its file: {@code kamerstuk-letter}. */
  public String name() {
    return name;
  }

  /** Literals, one of which stands where the rule applies; tested before the pattern. */
  public List<String> triggers() {
    return triggers;
  }

  /** The text of the pattern, in which the file's fragments are filled in. */
  public String regex() {
    return regex;
  }

  /** The flags of the pattern. */
  int flags() {
    return flags;
  }

  /** The pattern, with named groups. */
  public Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex, flags);
      pattern = compiled;
    }
    return compiled;
  }

  /** Everything else that the entry says, as text. */
  public Map<String, String> attributes() {
    return attributes;
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

  /** What it finds; at least one. Read from the file when asked for. */
  public List<Example> examples() {
    return examples.get().examples();
  }

  /** Texts in which it finds nothing. */
  public List<String> counterexamples() {
    return examples.get().counterexamples();
  }
}
