package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamerlens.extract.FindingKind;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.option.LayerOptions;
import nl.kamerlens.report.CalendarWriter;
import nl.kamerlens.report.ExtractionWriter;
import nl.kamerlens.report.JsonWriter;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TableWriter;
import nl.kamerlens.report.TextStyle;
import nl.kamerlens.report.TextWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form findings are written, and where to. */
final class OutputOptions {
  private static final List<String> FORMATS = List.of("text", "csv", "tsv", "json", "jsonl", "ics");

  /** What the shell offers. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return FORMATS.iterator();
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "text (for people; default), csv, tsv, json, jsonl (one document a line) or ics"
              + " (commitments with a deadline, for calendars). In tsv, tabs and line breaks inside"
              + " a cell become spaces.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR/",
      description =
          "Write to a file, or, where it is a directory or ends in a slash, a table a layer with a"
              + " datapackage.json. Files appear whole or not at all.")
  private @Nullable String output;

  @Option(
      names = "--excel",
      description =
          "CSV for spreadsheets: semicolons, byte order mark; a cell that could become a formula"
              + " gets an apostrophe in front.")
  private boolean excel;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (default), always or never. NO_COLOR is honoured.")
  private String color = "auto";

  @Mixin final LayerOptions layers = new LayerOptions();

  /** Opens what the options say. */
  Destination open(Console console) throws IOException {
    List<Layer<?>> chosen = layers.layers();
    String wanted = format();
    if (isFolder()) {
      return new FolderDestination(
          Path.of(String.valueOf(output)), chosen, tableFormat(wanted), console.messages());
    }
    ExtractionWriter writer = writer(wanted, chosen, console.terminal());
    if (output == null || output.equals("-")) {
      return new StreamDestination(console.out(), writer);
    }
    return new FileDestination(Path.of(output), writer);
  }

  /** Which findings the output needs: the table of documents counts them all. */
  Set<FindingKind> kinds() {
    Set<FindingKind> kinds = EnumSet.allOf(FindingKind.class);
    List<String> wanted = layers.names();
    if (!isFolder() && !wanted.isEmpty()) {
      kinds.removeIf(kind -> !wanted.contains(kind.name().toLowerCase(Locale.ROOT)));
    }
    return kinds;
  }

  private boolean isFolder() {
    return output != null
        && (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(Path.of(output)));
  }

  private static String names(List<Layer<?>> layers) {
    return String.join(", ", layers.stream().map(Layer::name).toList());
  }

  private String format() {
    String wanted = format;
    if (wanted == null) {
      return excel || isFolder() ? "csv" : "text";
    }
    String known = wanted.toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(known)) {
      throw ExitException.usage(
          "--format: no format "
              + Messages.shown(wanted)
              + "; there are "
              + String.join(", ", FORMATS));
    }
    if (excel && !known.equals("csv")) {
      throw ExitException.usage("--excel is for csv, not for " + known);
    }
    return known;
  }

  private TableFormat tableFormat(String wanted) {
    if (wanted.equals("csv")) {
      return excel ? TableFormat.EXCEL : TableFormat.CSV;
    }
    if (wanted.equals("tsv")) {
      return TableFormat.TSV;
    }
    throw ExitException.usage(
        "a directory gets tables: use --format csv or tsv, or name a file to write " + wanted);
  }

  private ExtractionWriter writer(String wanted, List<Layer<?>> layers, Terminal terminal) {
    return switch (wanted) {
      case "text" -> TextWriter.of(layers, style(terminal));
      case "json" -> JsonWriter.array(layers);
      case "jsonl" -> JsonWriter.lines(layers);
      case "ics" -> calendar(layers);
      default -> TableWriter.of(single(wanted, layers), tableFormat(wanted));
    };
  }

  private static ExtractionWriter calendar(List<Layer<?>> layers) {
    if (!layers.contains(Layer.COMMITMENTS)) {
      throw ExitException.usage("ics holds commitments, which --only leaves out");
    }
    return new CalendarWriter(SourceDate.ofEnvironment());
  }

  private static Layer<?> single(String wanted, List<Layer<?>> layers) {
    if (layers.size() != 1) {
      throw ExitException.usage(
          wanted
              + " is one table: choose a layer with --only ("
              + names(Layer.KNOWN)
              + "), or write all of them with -o DIR/");
    }
    return layers.get(0);
  }

  private TextStyle style(Terminal terminal) {
    boolean coloured =
        switch (color) {
          case "always" -> true;
          case "never" -> false;
          case "auto" -> terminal.present() && output == null && !noColour();
          default -> throw ExitException.usage("--color is auto, always or never");
        };
    return new TextStyle(terminal.width(), coloured);
  }

  private static boolean noColour() {
    String wish = System.getenv("NO_COLOR");
    return wish != null && !wish.isEmpty();
  }
}
