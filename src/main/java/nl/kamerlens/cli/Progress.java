package nl.kamerlens.cli;

import java.io.Closeable;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, on a terminal: {@code 120 of 240 documents, 58 a second, 0:02 left}. Nothing is
 * shown where standard error is no terminal.
 */
final class Progress implements Closeable {
  private static final int WIDTH = 79;
  private static final int INTERVAL_MILLIS = 500;

  private final Messages messages;
  private final boolean shown;
  private @Nullable ProgressBar bar;

  Progress(Messages messages, boolean shown) {
    this.messages = messages;
    this.shown = shown;
  }

  /** What the launcher says of standard error in {@code kamerlens.progress}. */
  static Progress on(Messages messages) {
    return new Progress(messages, Boolean.getBoolean("kamerlens.progress"));
  }

  /** So many documents are to be read. */
  void begin(int documents) {
    if (shown) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(documents)
              .setUpdateIntervalMillis(INTERVAL_MILLIS)
              .setRenderer((state, width) -> line(state))
              .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
              .build();
    }
  }

  /** One more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  private void show(String line) {
    messages.progress(line.strip());
  }

  private static String line(ProgressState state) {
    return line(state.getCurrent(), state.getMax(), state.getElapsedAfterStart());
  }

  static String line(long done, long all, Duration elapsed) {
    double seconds = elapsed.toMillis() / 1e3;
    String line = String.format(Locale.ROOT, "%d of %d documents", done, all);
    if (done == 0 || seconds == 0) {
      return line;
    }
    long left = Math.round(seconds / done * (all - done));
    return String.format(
        Locale.ROOT, "%s, %.0f a second, %d:%02d left", line, done / seconds, left / 60, left % 60);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      messages.progress("");
    }
  }
}
