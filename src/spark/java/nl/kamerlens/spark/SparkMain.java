package nl.kamerlens.spark;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.kamerlens.input.InputException;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the job. Only {@link #main} ends the process. */
@Command(
    name = "kamerlens-spark",
    description = "The findings of whole archives, on Apache Spark.",
    subcommands = {ExtractCommand.class, TablesCommand.class},
    mixinStandardHelpOptions = true)
public final class SparkMain {
  private SparkMain() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine commands = new CommandLine(new SparkMain()).setExpandAtFiles(false);
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler(
        (e, given) -> say(ExitCode.USAGE, e.getMessage() + "; see 'kamerlens-spark --help'"));
    commands.setExecutionExceptionHandler((e, command, given) -> failed(e));
    return commands.execute(args);
  }

  private static int failed(Throwable error) {
    if (error instanceof ExitException exit) {
      return say(exit.code(), String.valueOf(exit.getMessage()));
    }
    if (error instanceof InputException input) {
      return say(ExitCode.FAILED, String.valueOf(input.getMessage()));
    }
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof AnalysisException) {
      // A table that is not there, or not what it should be: another run changes nothing.
      return say(ExitCode.FAILED, firstLine(cause));
    }
    String name = cause.getClass().getSimpleName();
    return say(
        ExitCode.FAILED, "the job failed: " + name + ": " + firstLine(cause) + "; run it again");
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
