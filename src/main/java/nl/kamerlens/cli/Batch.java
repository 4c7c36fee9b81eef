package nl.kamerlens.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.kamerlens.input.TimeLimit;
import nl.kamerlens.option.ExitException;

/**
 * Works on many things side by side and hands the results over in their order.
 *
 * <p>Only a few results per worker wait at any time, so that memory does not grow with the batch.
 */
final class Batch {
  /** How many things each worker may be ahead. */
  private static final int AHEAD = 3;

  private Batch() {}

  /** Takes a result. */
  interface Sink<R> {
    /** Whether the batch goes on. */
    boolean take(R result) throws IOException;
  }

  static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Sink<R> sink)
      throws IOException {
    int workers = Math.min(jobs, things.size());
    if (workers <= 1) {
      runHere(things, work, sink);
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(workers, TimeLimit::thread);
    try {
      runThere(things, workers * AHEAD, work, sink, executor);
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T, R> void runHere(List<T> things, Function<T, R> work, Sink<R> sink)
      throws IOException {
    for (T thing : things) {
      if (!sink.take(work.apply(thing))) {
        return;
      }
    }
  }

  private static <T, R> void runThere(
      List<T> things, int window, Function<T, R> work, Sink<R> sink, ExecutorService executor)
      throws IOException {
    Queue<Future<R>> waiting = new ArrayDeque<>();
    Iterator<T> rest = things.iterator();
    while (rest.hasNext() || !waiting.isEmpty()) {
      while (rest.hasNext() && waiting.size() < window) {
        T thing = rest.next();
        waiting.add(executor.submit(() -> work.apply(thing)));
      }
      if (!sink.take(result(waiting.remove()))) {
        return;
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ExitException.failed("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
