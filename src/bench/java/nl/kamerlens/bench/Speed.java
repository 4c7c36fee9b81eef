package nl.kamerlens.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how many megabytes a second of processor time each layer takes, and how many times as long
 * as a plain decoding of the same bytes.
 */
public final class Speed {
  private Speed() {}

  /** As the launcher has it for more than a few files, and room for the texts. */
  private static final String[] JVM = {
    "-XX:+UseSerialGC",
    "-Xmx1g",
    "-XX:MaxInlineLevel=4",
    "-XX:FreqInlineSize=80",
    "-XX:InlineSmallCode=1000"
  };

  /**
   * {@code args}: megabytes; sets. Each layer is given so many megabytes that count, after as many
   * that warm it up: a set again and again. Passes are counted and not timed, since on a busy
   * machine a second may hold hardly any.
   */
  public static void main(String[] args) throws RunnerException, IOException {
    for (String set : List.of(args).subList(1, args.length)) {
      long bytes = Texts.bytes(Texts.of(set));
      int passes = (int) Math.ceil(Double.parseDouble(args[0]) * 1e6 / bytes);
      OptionsBuilder options = new OptionsBuilder();
      options.include(LayerBenchmark.class.getName()).param("set", set);
      options.forks(1).jvmArgs(JVM);
      options.mode(Mode.SingleShotTime);
      options.warmupIterations(passes).measurementIterations(passes);
      options.addProfiler(ProcessorTime.class).verbosity(VerboseMode.SILENT);
      print(set, passes, bytes, new Runner(options));
    }
  }

  private static void print(String set, int passes, long bytes, Runner runner)
      throws RunnerException {
    Collection<RunResult> results = runner.run();
    TreeMap<Double, String> byTime = new TreeMap<>();
    for (RunResult result : results) {
      double millis = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
      String name = result.getParams().getBenchmark();
      byTime.put(millis, name.substring(name.lastIndexOf('.') + 1));
    }
    double megabytes = bytes / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%n%s, %.2f MB, %d times after as many to warm up: %.0f MB%n",
        set,
        megabytes,
        passes,
        passes * megabytes);
    System.out.printf(Locale.ROOT, "%-14s%10s%14s%n", "layer", "MB/s", "x decode");
    double decode = byTime.firstKey();
    byTime.forEach(
        (millis, name) ->
            System.out.printf(
                Locale.ROOT, "%-14s%10.1f%14.1f%n", name, bytes / 1e3 / millis, millis / decode));
  }
}
