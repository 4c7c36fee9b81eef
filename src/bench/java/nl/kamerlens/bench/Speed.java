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

  /**
   * {@code args}: passes that count, after twice as many that warm up; megabytes at least; sets.
   * Passes are counted and not timed, since on a busy machine a second may hold hardly any.
   */
  public static void main(String[] args) throws RunnerException, IOException {
    int passes = Integer.parseInt(args[0]);
    for (String set : List.of(args).subList(2, args.length)) {
      OptionsBuilder options = new OptionsBuilder();
      options.include(LayerBenchmark.class.getName());
      options.param("set", set).param("megabytes", args[1]);
      options.forks(1).jvmArgs("-XX:+UseSerialGC", "-Xmx1g");
      options.mode(Mode.SingleShotTime);
      options.warmupIterations(2 * passes).measurementIterations(passes);
      options.addProfiler(ProcessorTime.class).verbosity(VerboseMode.SILENT);
      print(set, Texts.bytes(Texts.of(set, Double.parseDouble(args[1]))), new Runner(options));
    }
  }

  private static void print(String set, long bytes, Runner runner) throws RunnerException {
    Collection<RunResult> results = runner.run();
    TreeMap<Double, String> byTime = new TreeMap<>();
    for (RunResult result : results) {
      double millis = result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
      String name = result.getParams().getBenchmark();
      byTime.put(millis, name.substring(name.lastIndexOf('.') + 1));
    }
    System.out.printf(Locale.ROOT, "%n%s, %.2f MB%n", set, bytes / 1e6);
    System.out.printf(Locale.ROOT, "%-14s%10s%14s%n", "layer", "MB/s", "x decode");
    double decode = byTime.firstKey();
    byTime.forEach(
        (millis, name) ->
            System.out.printf(
                Locale.ROOT, "%-14s%10.1f%14.1f%n", name, bytes / 1e3 / millis, millis / decode));
  }
}
