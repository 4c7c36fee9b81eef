package nl.kamerlens.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import nl.kamerlens.input.InputException;
import nl.kamerlens.input.IoCause;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line. Only {@link #main} ends the process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Messages messages = new Messages(err);
    Console console =
        new Console(System.in, StandardOutput.ofProcess(), messages, Terminal.detect());
    Interruption.watch(messages);
    int code = run(console, err, args);
    Interruption.noLonger();
    System.exit(code);
  }

  /**
   * Runs a command in this process.
   *
   * @param in what {@code -} stands for
   * @param out the data, in UTF-8
   * @param err everything else
   * @return the exit code: 0 done, 1 some inputs failed, 2 usage, 3 nothing readable or output not
   *     writable, 70 a bug
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Console(in, out, new Messages(err), Terminal.NONE), err, args);
  }

  private static int run(Console console, PrintStream err, String... args) {
    CommandLine commands = KamerlensCommand.commandLine(console, args);
    commands.setOut(new PrintWriter(console.out(), false, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal().present() ? Ansi.AUTO : Ansi.OFF));
    commands.setParameterExceptionHandler((e, given) -> usage(console, e));
    commands.setExecutionExceptionHandler((e, command, given) -> failed(console, e));
    int code = commands.execute(args);
    commands.getOut().flush();
    if (code == ExitCode.FAILED) {
      return code; // said already
    }
    try {
      StandardOutput.check(console.out());
      return code;
    } catch (IOException e) {
      return failed(console, e);
    }
  }

  private static int usage(Console console, CommandLine.ParameterException error) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    String cause = Messages.shown(String.valueOf(error.getMessage()));
    console.messages().error(cause + "; see '" + command + " --help'");
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Exception error) {
    if (error instanceof StandardOutput.ClosedPipeException) {
      return console.messages().exitCode(1);
    }
    if (error instanceof ExitException exit) {
      console.messages().error(Messages.shown(String.valueOf(exit.getMessage())));
      return exit.code();
    }
    if (error instanceof InputException input) {
      console.messages().error(Messages.shown(String.valueOf(input.getMessage())));
      return ExitCode.FAILED;
    }
    if (error instanceof IOException io) {
      String cause = Messages.shown(IoCause.of(io));
      console.messages().error(place(io) + " cannot be written: " + cause);
      return ExitCode.FAILED;
    }
    console.messages().bug(error);
    return ExitCode.BUG;
  }

  private static String place(IOException error) {
    boolean named = error instanceof FileSystemException file && file.getFile() != null;
    return named ? Messages.shown(((FileSystemException) error).getFile()) + ":" : "the output";
  }
}
