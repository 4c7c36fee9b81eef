package nl.kamerlens.cli;

import nl.kamerlens.report.TemporaryFiles;

/**
 * Ctrl-C and SIGTERM: temporary files go, one line says what is left. Java then ends with 130 or
 * 143 by itself.
 */
final class Interruption {
  private static volatile boolean done;

  private Interruption() {}

  static void watch(Messages messages) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(messages), "interruption"));
  }

  /** The command has come to its end. */
  static void noLonger() {
    done = true;
  }

  private static void end(Messages messages) {
    if (!done && TemporaryFiles.end()) {
      messages.interrupted();
    }
  }
}
