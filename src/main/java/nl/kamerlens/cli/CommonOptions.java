package nl.kamerlens.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
  private final Messages messages;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  CommonOptions(Messages messages) {
    this.messages = messages;
  }

  @Option(
      names = {"-v", "--verbose"},
      description = "Say how each input was read; -vv adds stack traces.")
  void verbose(boolean[] times) {
    messages.verbosity(times.length);
  }
}
