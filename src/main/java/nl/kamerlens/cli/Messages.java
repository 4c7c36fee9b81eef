package nl.kamerlens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.input.Notices;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.report.InputError;

/**
 * Prints what is no data: one line a message, {@code kamerlens: letters/a.txt: the file is empty}.
 *
 * <p>Names of files are shown without line breaks and control characters. It remembers which inputs
 * failed, since that decides the exit code.
 */
final class Messages implements Notices {
  private static final String REPORT =
      "this is a bug in Kamerlens; please report it with this line and the file";

  private final PrintStream err;
  private final List<InputError> failures = new ArrayList<>();
  private int verbosity;
  private boolean bug;
  private boolean muted;
  private String advice = "nothing was written";
  private String shownProgress = "";

  Messages(PrintStream err) {
    this.err = err;
  }

  /** 0 says what went wrong, 1 also how things were read, 2 adds stack traces. */
  void verbosity(int level) {
    verbosity = level;
  }

  @Override
  public void failed(String doc, String path, String cause) {
    failed(new InputError(doc, path, cause));
  }

  /** An input could not be read. */
  void failed(InputError error) {
    failures.add(error);
    print(shown(error.path()) + ": " + shown(error.message()));
  }

  /** An input made a program error; the run goes on. */
  void bug(String doc, String path, Throwable error) {
    bug = true;
    failures.add(new InputError(doc, path, "internal error: " + error));
    print(shown(path) + ": internal error: " + shown(error.toString()) + "; " + REPORT);
    trace(error);
  }

  /** A program error ended the command. */
  void bug(Throwable error) {
    bug = true;
    print("internal error: " + shown(error.toString()) + "; " + REPORT);
    trace(error);
  }

  void error(String message) {
    print(message);
  }

  /** How a run went. */
  void done(String message) {
    print(message);
  }

  @Override
  public void warn(String message) {
    print("warning: " + shown(message));
  }

  /** Said with {@code -v} only. */
  @Override
  public void detail(String message) {
    if (verbosity > 0) {
      print(shown(message));
    }
  }

  List<InputError> failures() {
    return List.copyOf(failures);
  }

  /** The exit code of a command that has worked on this many inputs with success. */
  int exitCode(int succeeded) {
    if (bug) {
      return ExitCode.BUG;
    }
    if (failures.isEmpty()) {
      return ExitCode.DONE;
    }
    return succeeded > 0 ? ExitCode.SOME_FAILED : ExitCode.FAILED;
  }

  /** What an interrupted run says of what is left of it. */
  void whenInterrupted(String left) {
    advice = left;
  }

  /** The last line: the program is being ended, whatever goes wrong now comes of that. */
  synchronized void interrupted() {
    print("interrupted; " + advice);
    muted = true;
  }

  /** The line of a terminal that says how far a run is; empty takes it away. */
  synchronized void progress(String line) {
    if (!muted && !(line.isEmpty() && shownProgress.isEmpty())) {
      err.print("\r\u001B[K" + line);
      err.flush();
      shownProgress = line;
    }
  }

  private synchronized void print(String message) {
    if (muted) {
      return;
    }
    String progress = shownProgress;
    progress("");
    err.println("kamerlens: " + message);
    err.flush();
    progress(progress);
  }

  private void trace(Throwable error) {
    if (verbosity > 1) {
      error.printStackTrace(err);
    }
  }

  /** The text on one line, with control characters as escapes. */
  static String shown(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
