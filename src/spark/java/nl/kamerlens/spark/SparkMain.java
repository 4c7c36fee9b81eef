package nl.kamerlens.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.kamerlens.input.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the job. Only {@link #main} ends the process. */
@Command(
    name = "kamerlens-spark",
    description = "The findings of whole archives, on Apache Spark.",
    subcommands = {ExtractCommand.class, TablesCommand.class},
    mixinStandardHelpOptions = true)
public final class SparkMain {
  static final int DONE = 0;
  static final int SOME_FAILED = 1;
  static final int USAGE = 2;
  static final int FAILED = 3;
  static final int BUG = 70;

  private SparkMain() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine commands = new CommandLine(new SparkMain());
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler(
        (e, given) -> say(USAGE, e.getMessage() + "; see 'kamerlens-spark --help'"));
    commands.setExecutionExceptionHandler((e, command, given) -> failed(e));
    return commands.execute(args);
  }

  private static int failed(Throwable error) {
    if (error instanceof InputException input) {
      return say(FAILED, String.valueOf(input.getMessage()));
    }
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String name = cause.getClass().getSimpleName();
    return say(FAILED, "the job failed: " + name + ": " + firstLine(cause) + "; run it again");
  }

  private static String firstLine(Throwable error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  /** One line on standard error. */
  static int say(int code, String message) {
    System.err.println("kamerlens-spark: " + message.replaceAll("\\p{Cntrl}+", " "));
    return code;
  }
}
