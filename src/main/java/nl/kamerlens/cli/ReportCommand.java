package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.option.KnowledgeOptions;
import nl.kamerlens.report.ReportPart;
import nl.kamerlens.report.ReportParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kamerlens report letters/ -o report/}: a folder of letters in, a report out. */
@Command(
    name = "report",
    description =
        "Make a report of a batch: tables with their description, a summary, a graph and a calendar;"
            + " or, with --by, print one table.",
    footer = {
      "",
      "Examples:",
      "  kamerlens report letters/ -o report/",
      "  kamerlens report letters/ -o report/ --resume",
      "  kamerlens report letters/ -o report/ --tables --excel",
      "  kamerlens report --from-tables findings/ -o report/",
      "  kamerlens report letters/ --by cited",
      "  kamerlens report letters/ --by deadline --as-of 2025-01-01 --where type=toezegging"
    })
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ReportOptions report = new ReportOptions();
  @Mixin private final ResumeOptions resume = new ResumeOptions();
  @Mixin private final DigestOptions digest = new DigestOptions();
  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ReportCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (digest.areGiven()) {
      DigestOutput output = report.digestOutput();
      return new DigestRun(console, digest, knowledge.members(), output)
          .print(new Documents(console, input), new Extractor(options()));
    }
    Instant made = SourceDate.ofEnvironment();
    ReportParts.Settings settings =
        new ReportParts.Settings(report.tableFormat(), RunProvenance.of(spec, made), made);
    Documents documents = new Documents(console, input, Progress.on(console.messages()));
    ReportRun run = new ReportRun(console, documents, report.folder(), resume);
    List<ReportPart> parts = ReportParts.of(report.kinds(), settings);
    Path tables = report.fromTables();
    if (tables != null) {
      input.refuse("--from-tables");
      return run.write(tables, parts, settings);
    }
    return run.write(new Extractor(options()), parts, settings, spec);
  }

  private ExtractorOptions options() {
    return knowledge.addTo(ExtractorOptions.NONE).withCorpus(input.corpus());
  }
}
