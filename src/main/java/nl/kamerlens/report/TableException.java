package nl.kamerlens.report;

/** A table that cannot be used; the message is one line: file, cause, what to do. */
public final class TableException extends Exception {
  private static final long serialVersionUID = 1L;

  TableException(String message) {
    super(message);
  }
}
