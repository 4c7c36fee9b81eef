package nl.kamerlens.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.ReportParts.Kind;
import nl.kamerlens.report.TableFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files a report has, and where they go. */
final class ReportOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR/",
      description = "The folder of the report; it is made where it is not there.")
  private @Nullable Path folder;

  @Option(
      names = "--from-tables",
      paramLabel = "DIR",
      description =
          "Make the report of tables that are there, by extract -o DIR/ or an earlier report,"
              + " instead of documents. The texts are not in them.")
  private @Nullable Path tablesFolder;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "Of the tables: csv (default) or tsv. With --by: text (default), csv, tsv, json or jsonl.")
  private @Nullable String format;

  @Option(
      names = "--excel",
      description = "Tables for spreadsheets: semicolons, byte order mark, no formulas.")
  private boolean excel;

  @Option(names = "--tables", description = "Only the tables; may be joined with the next ones.")
  private boolean tables;

  @Option(names = "--html", description = "Only index.html.")
  private boolean html;

  @Option(names = "--graph", description = "Only citations.graphml.")
  private boolean graph;

  @Option(names = "--calendar", description = "Only commitments.ics.")
  private boolean calendar;

  Path folder() {
    if (folder == null) {
      throw ExitException.usage("no folder for the report: give one with -o DIR/");
    }
    return folder;
  }

  /** The tables of which the report is made; null where it is made of documents. */
  @Nullable Path fromTables() {
    return tablesFolder;
  }

  TableFormat tableFormat() {
    String wanted = format == null ? "csv" : format.toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "csv" -> excel ? TableFormat.EXCEL : TableFormat.CSV;
      case "tsv" -> tsv();
      default ->
          throw ExitException.usage(
              "--format: no format " + Messages.shown(wanted) + "; there are csv, tsv");
    };
  }

  /** Where one table goes that is printed instead of a report. */
  DigestOutput digestOutput() {
    if (folder != null || tables || html || graph || calendar) {
      throw ExitException.usage("--by prints one table; it goes without -o, --tables, --html …");
    }
    return new DigestOutput(format, excel);
  }

  private TableFormat tsv() {
    if (excel) {
      throw ExitException.usage("--excel is for csv, not for tsv");
    }
    return TableFormat.TSV;
  }

  /** What was chosen; all of it where nothing was. */
  Set<Kind> kinds() {
    Set<Kind> chosen = EnumSet.noneOf(Kind.class);
    choose(chosen, Kind.TABLES, tables);
    choose(chosen, Kind.HTML, html);
    choose(chosen, Kind.GRAPH, graph);
    choose(chosen, Kind.CALENDAR, calendar);
    return chosen.isEmpty() ? EnumSet.allOf(Kind.class) : chosen;
  }

  private static void choose(Set<Kind> chosen, Kind kind, boolean wanted) {
    if (wanted) {
      chosen.add(kind);
    }
  }
}
