package nl.kamerlens.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rules of one layer, in the order of their file, which is the order in which they are tried.
 *
 * <p>{@code RuleSet.load("references")} reads {@code rules/references.yaml}:
 *
 * <pre>
 * fragments:                 # named parts of patterns, used as {{dossier}}
 *   dossier: '\d{2} ?\d{3}'
 * rules:
 *   - name: kamerstuk
 *     triggers: [Kamerstuk]
 *     pattern: 'Kamerstuk (?&lt;dossier&gt;{{dossier}}), nr\. (?&lt;number&gt;\d+)'
 *     kind: kamerstuk        # any further field is an attribute
 *     examples:
 *       - text: '(Kamerstuk 35 207, nr. 81)'
 *         finds: [{quote: 'Kamerstuk 35 207, nr. 81', id: kst-35207-81}]
 *     counterexamples:
 *       - 'Postbus 20018 2500 EA Den Haag'
 * </pre>
 */
public final class RuleSet implements Iterable<Rule> {
  private final String name;
  private final List<Rule> rules;
  private final Map<String, String> fragments;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  RuleSet(String name, List<Rule> rules, Map<String, String> fragments) {
    this.name = name;
    this.rules = List.copyOf(rules);
    this.fragments = Map.copyOf(fragments);
  }

  /**
   * Loads the rules of this name from the class path.
   *
   * @throws IllegalStateException if the file is missing or a rule in it is not well formed; the
   *     message names the rule
   */
  public static RuleSet load(String name) {
    return RuleSetLoader.load(name);
  }

  /**
   * Reads rules that are not on the class path, such as those of a test.
   *
   * @throws IllegalStateException if a rule is not well formed; the message names the rule
   */
  public static RuleSet of(String name, String yaml) {
    try {
      return RuleSetLoader.parse(name, yaml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }

  public String name() {
    return name;
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * The named part of patterns, itself filled in.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String fragment(String key) {
    String fragment = fragments.get(key);
    if (fragment == null) {
      throw new IllegalArgumentException(name + ".yaml has no fragment " + key);
    }
    return fragment;
  }

  /**
   * The named part by itself, as a pattern that is compiled once.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public Pattern fragmentPattern(String key) {
    return patterns.computeIfAbsent(key, k -> Pattern.compile(fragment(k)));
  }

  Map<String, String> fragments() {
    return fragments;
  }

  public Stream<Rule> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  @Override
  public Iterator<Rule> iterator() {
    return rules.iterator();
  }
}
