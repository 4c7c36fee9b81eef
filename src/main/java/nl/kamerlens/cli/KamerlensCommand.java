package nl.kamerlens.cli;

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

  static CommandLine commandLine(Console console) {
    return new CommandLine(new KamerlensCommand(console))
        .addSubcommand("extract", new ExtractCommand(console))
        .addSubcommand("report", new ReportCommand(console))
        .addSubcommand("diff", new DiffCommand(console))
        .addSubcommand("evaluate", new EvaluateCommand(console))
        .addSubcommand("text", new TextCommand(console))
        .addSubcommand("rules", new RulesCommand(console))
        .addSubcommand("topics", new TopicsCommand(console))
        .addSubcommand("help", new HelpCommand())
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "no command given");
    }
  }
}
