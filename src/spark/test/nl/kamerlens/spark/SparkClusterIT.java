package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster of two workers: the rows are those of the command line. */
class SparkClusterIT {
  private static final int COPIES = 150;

  @TempDir static Path work;
  private static Path letters = Path.of("");
  private static Path expected = Path.of("");

  @BeforeAll
  static void documents() throws IOException {
    letters = work.resolve("letters");
    expected = work.resolve("expected");
    Archive.make(letters, COPIES);
    assertThat(CommandLineTables.write(expected, letters.toString())).isEqualTo(1);
  }

  @Test
  void twoWorkersFindWhatTheCommandLineFinds() throws IOException {
    try (LocalCluster cluster = new LocalCluster(work.resolve("two"))) {
      runAndCompare("on-two");
      cluster.forget();
    }
  }

  @Test
  void aWorkerThatDiesAmongItsDocumentsChangesNothing() throws IOException {
    try (LocalCluster cluster = new LocalCluster(work.resolve("one-dies"))) {
      System.setProperty("spark.extraListeners", WorkerKiller.class.getName());
      WorkerKiller.aim(cluster::killWorker);
      runAndCompare("one-died");
      assertThat(WorkerKiller.outcome()).isEqualTo(WorkerKiller.Outcome.LOST_WITH_WORK_TO_DO);
      System.clearProperty("spark.extraListeners");
      cluster.forget();
    }
  }

  private static void runAndCompare(String name) throws IOException {
    Path run = work.resolve(name);
    Path tables = work.resolve(name + "-tables");
    assertThat(SparkMain.run("extract", letters.toString(), "--part", "1", "-o", run.toString()))
        .isEqualTo(1);
    assertThat(SparkMain.run("tables", run.toString(), "-o", tables.toString())).isZero();
    CommandLineTables.assertSame(expected, tables);
  }
}
