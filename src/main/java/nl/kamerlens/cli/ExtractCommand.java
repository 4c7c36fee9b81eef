package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.KnowledgeOptions;
import nl.kamerlens.report.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kamerlens extract letters/ --format csv --only references}: documents to findings. */
@Command(
    name = "extract",
    description =
        "Find citations, moties, commitments and dates in documents, each with its place.",
    footer = {
      "",
      "Examples:",
      "  kamerlens extract letter.pdf",
      "  kamerlens extract letters/ --format csv --only references > references.csv",
      "  kamerlens extract letters/ -o findings/",
      "  kamerlens extract letters/ --audit"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--print-schema",
      description = "Print the JSON Schema of one line of jsonl, and nothing else.")
  private boolean printSchema;

  ExtractCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    if (printSchema) {
      byte[] schema = SchemaWriter.schema().getBytes(StandardCharsets.UTF_8);
      console.out().write(schema, 0, schema.length);
      return ExitCode.DONE;
    }
    Documents documents = new Documents(console, input);
    try (Destination destination = output.open(console)) {
      Extractor extractor = new Extractor(options());
      return documents.writeTo(
          destination, (document, known) -> destination.pieces(extractor.extract(document, known)));
    }
  }

  private ExtractorOptions options() {
    ExtractorOptions known = knowledge.addTo(ExtractorOptions.NONE).withCorpus(input.corpus());
    return output.layers.addTo(known).withKinds(output.kinds());
  }
}
