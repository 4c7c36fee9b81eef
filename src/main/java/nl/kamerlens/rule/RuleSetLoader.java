package nl.kamerlens.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

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
    byte[] yaml = resource(name + ".yaml");
    if (yaml == null) {
      throw new IllegalStateException("no rules file " + name + ".yaml");
    }
    try {
      byte[] compiled = resource(name + ".rules");
      RuleSet set =
          compiled == null
              ? null
              : CompiledRules.read(
                  name, checksum(yaml), new ByteArrayInputStream(compiled), examples(name, yaml));
      return set != null ? set : parse(name, yaml);
    } catch (IOException e) {
      throw new IllegalStateException(name + ".yaml: " + e.getMessage(), e);
    }
  }

  /** Reads the YAML itself. */
  static RuleSet parse(String name, byte[] yaml) throws IOException {
    return new RuleSetLoader(name).read(new YAMLMapper().readTree(yaml));
  }

  static long checksum(byte[] yaml) {
    CRC32 checksum = new CRC32();
    checksum.update(yaml);
    return checksum.getValue();
  }

  private static byte @Nullable [] resource(String file) {
    try (InputStream in = RuleSetLoader.class.getResourceAsStream("/nl/kamerlens/rules/" + file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  /** The examples of a rule by its name, from the YAML, which is parsed when first asked. */
  private static Function<String, Rule.Examples> examples(String name, byte[] yaml) {
    Map<String, Rule.Examples> byRule = new ConcurrentHashMap<>();
    return rule -> {
      if (byRule.isEmpty()) {
        try {
          parse(name, yaml)
              .forEach(
                  r -> byRule.put(r.name(), new Rule.Examples(r.examples(), r.counterexamples())));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return Objects.requireNonNull(byRule.get(rule));
    };
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
    Rule.Examples shown = new Rule.Examples(examples, strings(node.path("counterexamples")));
    Rule read =
        new Rule(
            rule,
            strings(node.path("triggers")),
            fill(node.path("pattern").asText()),
            flags(node),
            attributes(node),
            () -> shown);
    check(read);
    return read;
  }

  private static int flags(JsonNode node) {
    return node.path("flags").asText().contains("i")
        ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
        : 0;
  }

  private void check(Rule rule) {
    try {
      rule.pattern();
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(
          name + ".yaml: rule " + rule.name() + ": " + e.getMessage(), e);
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
