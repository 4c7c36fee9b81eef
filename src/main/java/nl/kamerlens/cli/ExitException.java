package nl.kamerlens.cli;

/** Ends the command with one line and an exit code. */
final class ExitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  private ExitException(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The options or arguments make no sense together. */
  static ExitException usage(String message) {
    return new ExitException(ExitCode.USAGE, message);
  }

  /** The output cannot be written, or there is nothing to read. */
  static ExitException failed(String message) {
    return new ExitException(ExitCode.FAILED, message);
  }

  int code() {
    return code;
  }
}
