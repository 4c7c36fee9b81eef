package nl.kamerlens.input;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.kamerlens.document.DocumentException;

/**
 * Works on one document for so many seconds at most.
 *
 * <p>The work has a thread of its own: what does not heed an interrupt is left behind, and ends
 * with the program.
 */
public final class TimeLimit {
  private TimeLimit() {}

  /**
   * The result of the work.
   *
   * @throws DocumentException if it takes longer
   */
  public static <R> R run(int seconds, Supplier<R> work) throws DocumentException {
    FutureTask<R> task = new FutureTask<>(work::get);
    thread(task).start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new DocumentException(
          "takes longer than " + seconds + " s; give it more time with --timeout", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new DocumentException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A thread for one document, with room for deeply nested ones. */
  public static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "kamerlens", 16L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
