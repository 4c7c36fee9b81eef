package nl.kamerlens.cli;

/** How the process ends. */
final class ExitCode {
  /** Done; finding nothing is fine. */
  static final int DONE = 0;

  /** Some inputs failed, the rest is written. */
  static final int SOME_FAILED = 1;

  static final int USAGE = 2;

  /** Nothing could be read, or the output could not be written. */
  static final int FAILED = 3;

  /** A bug. */
  static final int BUG = 70;

  private ExitCode() {}
}
