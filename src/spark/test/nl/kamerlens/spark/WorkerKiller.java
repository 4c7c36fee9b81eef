package nl.kamerlens.spark;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * Ends a worker when both have begun the documents and some are done, and sees what follows: not
 * after a time, but at a task.
 */
public final class WorkerKiller extends SparkListener {
  enum Outcome {
    NOT_KILLED,
    KILLED,
    LOST_WITH_WORK_TO_DO
  }

  private static Runnable killing = () -> {};
  private static Outcome outcome = Outcome.NOT_KILLED;

  private final Set<String> executors = new HashSet<>();
  private int done;
  private boolean extracting = true;

  static synchronized void aim(Runnable kill) {
    killing = kill;
    outcome = Outcome.NOT_KILLED;
  }

  static synchronized Outcome outcome() {
    return outcome;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    done++;
  }

  @Override
  public void onTaskStart(SparkListenerTaskStart start) {
    executors.add(start.taskInfo().executorId());
    if (extracting && executors.size() == 2 && done >= 2) {
      kill();
    }
  }

  private static synchronized void kill() {
    if (outcome == Outcome.NOT_KILLED) {
      outcome = Outcome.KILLED;
      killing.run();
    }
  }

  @Override
  public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    if (extracting) {
      lost();
    }
  }

  private static synchronized void lost() {
    if (outcome == Outcome.KILLED) {
      outcome = Outcome.LOST_WITH_WORK_TO_DO;
    }
  }

  /** The first stage is the extraction. */
  @Override
  public void onStageCompleted(SparkListenerStageCompleted completed) {
    extracting = false;
  }
}
