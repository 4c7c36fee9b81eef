package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.ExtractionWriter;
import nl.kamerlens.report.JsonWriter;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.ReadingTextWriter;
import nl.kamerlens.report.ReadingView;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kamerlens text letter.pdf --sentences}: how a document is read. */
@Command(
    name = "text",
    description = {
      "Show the text of documents: the one in which all offsets count, or how it is read.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  kamerlens text letter.pdf > letter.txt",
      "  kamerlens text letter.pdf --sentences",
      "  kamerlens text letters/ --footnotes --format csv > footnotes.csv"
    })
final class TextCommand implements Callable<Integer> {
  private final Console console;

  @Mixin final CommonOptions common;
  @Mixin private final InputOptions input = new InputOptions();

  @ArgGroup(exclusive = true)
  private final View view = new View();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (for people; default), csv, tsv, json or jsonl (one document a line). Text and read"
              + " text give one row a document.")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears whole or not at all.")
  private @Nullable Path output;

  /** At most one of these. */
  private static final class View {
    @Option(
        names = "--read",
        description =
            "The text as it is read: a paragraph, heading, list item or footnote a line; words"
                + " joined, footnote marks out.")
    boolean read;

    @Option(
        names = "--sentences",
        description = "A sentence a line: start, end, sentence. Offsets are code points.")
    boolean sentences;

    @Option(
        names = "--tokens",
        description = "A token a line: start, end, token; a blank line between sentences.")
    boolean tokens;

    @Option(
        names = "--footnotes",
        description =
            "A footnote a line: mark, start and end of the mark, the sentence that carries it, the"
                + " note's text.")
    boolean footnotes;

    ReadingView chosen() {
      if (read) {
        return ReadingView.READ;
      }
      if (sentences) {
        return ReadingView.SENTENCES;
      }
      if (tokens) {
        return ReadingView.TOKENS;
      }
      return footnotes ? ReadingView.FOOTNOTES : ReadingView.TEXT;
    }
  }

  TextCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    ExtractionWriter writer = writer(view.chosen());
    Documents documents = new Documents(console, input);
    try (Destination destination = destination(writer)) {
      return documents.writeTo(
          destination, (document, known) -> destination.pieces(read(document, known)));
    }
  }

  private static Extraction read(Document document, Metadata known) {
    Document described = document.with(known.orElse(document.metadata()));
    return new Extraction(described, List.of(), List.of(), List.of(), List.of());
  }

  private Destination destination(ExtractionWriter writer) throws IOException {
    return output == null || output.toString().equals("-")
        ? new StreamDestination(console.out(), writer)
        : new FileDestination(output, writer);
  }

  private ExtractionWriter writer(ReadingView chosen) {
    List<Layer<?>> layers = List.of(chosen.layer());
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "text" -> new ReadingTextWriter(chosen, input.mayBeSeveral());
      case "csv" -> TableWriter.of(chosen.layer(), TableFormat.CSV);
      case "tsv" -> TableWriter.of(chosen.layer(), TableFormat.TSV);
      case "json" -> JsonWriter.array(layers);
      case "jsonl" -> JsonWriter.lines(layers);
      default ->
          throw ExitException.usage(
              "--format: no format "
                  + Messages.shown(format)
                  + "; there are text, csv, tsv, json, jsonl");
    };
  }
}
