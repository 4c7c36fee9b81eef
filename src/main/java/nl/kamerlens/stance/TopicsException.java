package nl.kamerlens.stance;

/** A file of topics that cannot be used; the message says where it is wrong and how to mend it. */
public final class TopicsException extends Exception {
  public TopicsException(String message) {
    super(message);
  }
}
