package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.kamerlens.option.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kamerlens man | man -l -}: the manual page. */
@Command(
    name = "man",
    description = "Print the manual page, made of the same words as the help.",
    footer = {
      "",
      "Examples:",
      "  kamerlens man | man -l -",
      "  kamerlens man > ~/.local/share/man/man1/kamerlens.1"
    })
final class ManCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final CommonOptions common;

  ManCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    byte[] page =
        new ManPage(spec.root(), SourceDate.ofEnvironment())
            .text()
            .getBytes(StandardCharsets.UTF_8);
    console.out().write(page, 0, page.length);
    StandardOutput.check(console.out());
    return ExitCode.DONE;
  }
}
