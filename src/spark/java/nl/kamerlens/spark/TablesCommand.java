package nl.kamerlens.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kamerlens.option.ExitCode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kamerlens-spark tables found/ -o tables/}. */
@Command(
    name = "tables",
    description = "Parquet of a run to the CSV tables of 'kamerlens extract -o DIR/'.",
    mixinStandardHelpOptions = true)
final class TablesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PARQUET", description = "The folder that extract wrote.")
  private String run = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR/",
      required = true,
      description = "The folder of the tables.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (SparkSession session = Sessions.open("Kamerlens tables")) {
      RunFolder from = new RunFolder(run, session.sparkContext().hadoopConfiguration());
      new Converter(session, from).write(folder);
      return ExitCode.DONE;
    }
  }
}
