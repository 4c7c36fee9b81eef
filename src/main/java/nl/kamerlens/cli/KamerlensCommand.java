package nl.kamerlens.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kamerlens}: the commands. */
@Command(
    name = "kamerlens",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Finds citations, moties, commitments and dates in Dutch parliamentary documents.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Exit codes: 0 done, 1 some inputs failed, 2 usage, 3 nothing readable or output not"
          + " writable, 70 a bug."
    })
final class KamerlensCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;
  @Mixin final CommonOptions common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  private KamerlensCommand(Console console) {
    common = new CommonOptions(console.messages());
  }

  /**
   * The command line for these arguments. Where they begin with a command, only that one is made,
   * since each takes time; help, the manual, errors and completions see them all.
   */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new KamerlensCommand(console));
    Map<String, Supplier<Object>> commands = commands(console);
    String first = args.length == 0 ? "" : args[0];
    if (commands.containsKey(first)) {
      commands.keySet().retainAll(Set.of(first));
    } else {
      commands.put("completion", () -> new CompletionCommand(console));
      commands.put("man", () -> new ManCommand(console));
      commands.put("help", HelpCommand::new);
    }
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setExpandAtFiles(false).setUsageHelpAutoWidth(false);
  }

  private static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("report", () -> new ReportCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    commands.put("text", () -> new TextCommand(console));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("topics", () -> new TopicsCommand(console));
    return commands;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command given");
    }
  }
}
