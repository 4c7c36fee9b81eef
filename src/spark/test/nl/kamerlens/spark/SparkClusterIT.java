package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a cluster of two workers: the rows are those of the command line. */
class SparkClusterIT {
  private static final int COPIES = 150;

  @TempDir static Path work;
  private static Path letters = Path.of("");

  @BeforeAll
  static void documents() throws IOException {
    letters = work.resolve("letters");
    Archive.make(letters, COPIES);
  }

  @Test
  void twoWorkersFindWhatTheCommandLineFinds() throws IOException {
    try (LocalCluster cluster = new LocalCluster(work.resolve("two"))) {
      runAndCompare("on-two", List.of());
      cluster.forget();
    }
  }

  @Test
  void aWorkerThatDiesAmongItsDocumentsChangesNothingWhateverTheOptions() throws IOException {
    List<String> options = new ArrayList<>(Knowledge.options(work.resolve("knowledge")));
    options.addAll(List.of("--only", "stances,references,motions,commitments,mentions"));
    try (LocalCluster cluster = new LocalCluster(work.resolve("one-dies"))) {
      System.setProperty("spark.extraListeners", WorkerKiller.class.getName());
      WorkerKiller.aim(cluster::killWorker);
      runAndCompare("one-died", options);
      assertThat(WorkerKiller.outcome()).isEqualTo(WorkerKiller.Outcome.LOST_WITH_WORK_TO_DO);
      System.clearProperty("spark.extraListeners");
      cluster.forget();
    }
  }

  private static void runAndCompare(String name, List<String> options) throws IOException {
    Path expected = work.resolve(name + "-expected");
    Path run = work.resolve(name);
    Path tables = work.resolve(name + "-tables");
    List<String> words = new ArrayList<>(options);
    words.add(letters.toString());
    assertThat(CommandLineTables.write(expected, words)).isEqualTo(1);
    words.addAll(0, List.of("extract", "--part", "1", "-o", run.toString()));
    assertThat(SparkMain.run(words.toArray(new String[0]))).isEqualTo(1);
    assertThat(SparkMain.run("tables", run.toString(), "-o", tables.toString())).isZero();
    CommandLineTables.assertSame(expected, tables);
  }
}
