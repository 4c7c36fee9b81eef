package nl.kamerlens.option;

/** Ends the command with one line and an exit code. */
public final class ExitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  private ExitException(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The options or arguments make no sense together. */
  public static ExitException usage(String message) {
    return new ExitException(ExitCode.USAGE, message);
  }

  /** The output cannot be written, or there is nothing to read. */
  public static ExitException failed(String message) {
    return new ExitException(ExitCode.FAILED, message);
  }

  /** The exit code. */
  public int code() {
    return code;
  }
}
