package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kamerlens rules references}: the rules, each with an example of what it finds. */
@Command(name = "rules", description = "List the rules, each with an example of what it finds.")
final class RulesCommand implements Callable<Integer> {
  private static final int INDENT = 6;

  private final Console console;

  @Mixin final CommonOptions common;

  @Parameters(
      paramLabel = "SET",
      arity = "0..*",
      description = "Only these sets of rules: references, motions, dates …")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = {"-a", "--all-examples"},
      description = "All examples, and the texts in which a rule finds nothing.")
  private boolean all;

  RulesCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    List<String> names = RuleFiles.names();
    for (String set : sets) {
      if (!names.contains(set)) {
        throw ExitException.usage(
            "no rules called " + Messages.shown(set) + "; there are " + String.join(", ", names));
      }
    }
    StringBuilder out = new StringBuilder();
    for (String name : sets.isEmpty() ? names : sets) {
      append(out, RuleSet.load(name));
    }
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    console.out().write(bytes, 0, bytes.length);
    StandardOutput.check(console.out());
    return ExitCode.DONE;
  }

  private void append(StringBuilder out, RuleSet set) {
    out.append(out.isEmpty() ? "" : "\n").append(set.name()).append('\n');
    for (Rule rule : set) {
      out.append("  ").append(rule.name()).append('\n');
      List<Example> examples = all ? rule.examples() : rule.examples().subList(0, 1);
      for (Example example : examples) {
        append(out, example.text());
        example.finds().forEach(find -> append(out, "→ " + shown(find)));
      }
      if (all) {
        rule.counterexamples().forEach(text -> append(out, "✗ " + text));
      }
    }
  }

  private static void append(StringBuilder out, String text) {
    out.append(" ".repeat(INDENT)).append(text.strip().replace("\n", "\\n")).append('\n');
  }

  private static String shown(Map<String, String> find) {
    List<String> fields = new ArrayList<>();
    new TreeMap<>(find).forEach((name, value) -> fields.add(name + ": " + value.strip()));
    return String.join(", ", fields);
  }
}
