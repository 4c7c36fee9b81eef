package nl.kamerlens.option;

/** How the process ends. */
public final class ExitCode {
  /** Done; finding nothing is fine. */
  public static final int DONE = 0;

  /** Some inputs failed, the rest is written. */
  public static final int SOME_FAILED = 1;

  public static final int USAGE = 2;

  /** Nothing could be read, or the output could not be written. */
  public static final int FAILED = 3;

  /** A bug. */
  public static final int BUG = 70;

  private ExitCode() {}
}
