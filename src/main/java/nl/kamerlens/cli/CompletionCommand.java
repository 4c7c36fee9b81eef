package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code source <(kamerlens completion)}: the shell completes commands and options. */
@Command(
    name = "completion",
    description = "Print a script that lets bash or zsh complete commands, options and files.",
    footer = {
      "",
      "Examples:",
      "  source <(kamerlens completion)",
      "  kamerlens completion zsh > ~/.kamerlens-completion; source ~/.kamerlens-completion"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final CommonOptions common;

  /** What the shell offers. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SHELLS.iterator();
    }
  }

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      completionCandidates = Shells.class,
      description = "bash (default) or zsh; the script is the same.")
  private String shell = "bash";

  CompletionCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (!SHELLS.contains(shell)) {
      throw ExitException.usage(
          "no completion for " + Messages.shown(shell) + "; there is one for bash and zsh");
    }
    String script = AutoComplete.bash("kamerlens", spec.root().commandLine());
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    console.out().write(bytes, 0, bytes.length);
    StandardOutput.check(console.out());
    return ExitCode.DONE;
  }
}
