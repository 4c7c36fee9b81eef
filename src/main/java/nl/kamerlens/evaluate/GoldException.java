package nl.kamerlens.evaluate;

/** A gold standard that cannot be read; the message says where and why. */
public final class GoldException extends Exception {
  private static final long serialVersionUID = 1L;

  GoldException(String message) {
    super(message);
  }
}
