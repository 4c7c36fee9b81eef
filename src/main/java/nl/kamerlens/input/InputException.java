package nl.kamerlens.input;

/** What a run was given cannot be used at all; the message is one line: file, cause, what to do. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
