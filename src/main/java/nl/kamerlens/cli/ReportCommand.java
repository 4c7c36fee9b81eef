package nl.kamerlens.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.ReportFolder;
import nl.kamerlens.report.ReportParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kamerlens report letters/ -o report/}: a folder of letters in, a report out. */
@Command(
    name = "report",
    description = "Make a report of a batch: tables with their description and a summary.",
    footer = {
      "",
      "Examples:",
      "  kamerlens report letters/ -o report/",
      "  kamerlens report letters/ -o report/ --tables --excel"
    })
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final ReportOptions report = new ReportOptions();
  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ReportCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    Instant made = SourceDate.ofEnvironment();
    ReportParts.Settings settings =
        new ReportParts.Settings(report.tableFormat(), RunProvenance.of(spec, made), made);
    Extractor extractor = new Extractor(options());
    Documents documents = new Documents(console, input);
    try (ReportFolder folder =
        new ReportFolder(
            report.folder(),
            ReportParts.of(report.kinds(), settings),
            settings.format(),
            settings.provenance())) {
      int read =
          documents.each(
              (document, known) -> DocumentRows.of(extractor.extract(document, known)),
              rows -> {
                folder.add(rows);
                return true;
              });
      if (documents.mayBeWritten(read)) {
        folder.finish(console.messages().failures());
      }
      return console.messages().exitCode(read);
    }
  }

  private ExtractorOptions options() {
    return knowledge.addTo(ExtractorOptions.NONE).withCorpus(input.corpus());
  }
}
