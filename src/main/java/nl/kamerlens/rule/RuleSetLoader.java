package nl.kamerlens.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a rules file and checks each entry. */
final class RuleSetLoader {
  private static final Pattern USE = Pattern.compile("\\{\\{(?<name>[a-zA-Z][\\w-]*)\\}\\}");
  private static final Set<String> OWN =
      Set.of("name", "triggers", "pattern", "flags", "examples", "counterexamples");

  private final String name;
  private final Map<String, String> fragments = new LinkedHashMap<>();

  private RuleSetLoader(String name) {
    this.name = name;
  }

  static RuleSet load(String name) {
    String path = "/nl/kamerlens/rules/" + name + ".yaml";
    try (InputStream in = RuleSetLoader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no rules file " + path);
      }
      return new RuleSetLoader(name).read(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(path + ": " + e.getMessage(), e);
    }
  }

  private RuleSet read(JsonNode root) {
    for (Map.Entry<String, JsonNode> entry : root.path("fragments").properties()) {
      fragments.put(entry.getKey(), "(?:" + fill(entry.getValue().asText()) + ")");
    }
    List<Rule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode node : root.path("rules")) {
      Rule rule = rule(node);
      if (!names.add(rule.name())) {
        throw new IllegalStateException(name + ".yaml: two rules are named " + rule.name());
      }
      rules.add(rule);
    }
    return new RuleSet(name, rules, fragments);
  }

  private String fill(String pattern) {
    Matcher use = USE.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (use.find()) {
      String fragment = fragments.get(use.group("name"));
      if (fragment == null) {
        throw new IllegalStateException(
            name + ".yaml: no fragment " + use.group("name") + " before " + pattern);
      }
      use.appendReplacement(filled, Matcher.quoteReplacement(fragment));
    }
    return use.appendTail(filled).toString();
  }

  private Rule rule(JsonNode node) {
    String rule = node.path("name").asText();
    if (rule.isEmpty()) {
      throw new IllegalStateException(name + ".yaml: a rule has no name: " + node);
    }
    List<Example> examples = examples(node.path("examples"));
    if (examples.isEmpty()) {
      throw new IllegalStateException(name + ".yaml: rule " + rule + " has no example");
    }
    return new Rule(
        rule,
        strings(node.path("triggers")),
        pattern(rule, node),
        attributes(node),
        examples,
        strings(node.path("counterexamples")));
  }

  private Pattern pattern(String rule, JsonNode node) {
    int flags =
        node.path("flags").asText().contains("i")
            ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            : 0;
    try {
      return Pattern.compile(fill(node.path("pattern").asText()), flags);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(name + ".yaml: rule " + rule + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> attributes(JsonNode node) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!OWN.contains(entry.getKey())) {
        attributes.put(entry.getKey(), entry.getValue().asText());
      }
    }
    return attributes;
  }

  private static List<Example> examples(JsonNode nodes) {
    List<Example> examples = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<Map<String, String>> finds = new ArrayList<>();
      for (JsonNode find : node.path("finds")) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : find.properties()) {
          fields.put(field.getKey(), field.getValue().asText());
        }
        finds.add(fields);
      }
      examples.add(new Example(node.path("text").asText(), finds));
    }
    return examples;
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    for (JsonNode node : nodes) {
      strings.add(node.asText());
    }
    return strings;
  }
}
