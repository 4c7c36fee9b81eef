package nl.kamerlens.document;

/**
 * A document that cannot be read. Its message is the cause and what to do, without the path: {@code
 * "the file is empty"}.
 */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  public DocumentException(String message) {
    super(message);
  }

  public DocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
