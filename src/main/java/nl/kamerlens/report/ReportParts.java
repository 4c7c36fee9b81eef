package nl.kamerlens.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.kamerlens.report.page.ReportPage;
import org.jspecify.annotations.Nullable;

/**
 * The files of a report, in the order in which they are written. A new one is one line here.
 *
 * <p>The description of the folder, {@code datapackage.json}, is no part: it is made of the others
 * when they are done.
 */
public final class ReportParts {
  /** What may be chosen. The summary belongs to every report. */
  public enum Kind {
    TABLES,
    HTML,
    GRAPH,
    CALENDAR
  }

  /**
   * What parts are made with.
   *
   * @param format of the tables
   * @param provenance what the report was made with
   * @param made when it says that it was made; null where it says nothing
   */
  public record Settings(TableFormat format, Provenance provenance, @Nullable Instant made) {}

  private record Entry(Kind kind, Function<Settings, ReportPart> part) {}

  private static final List<Entry> ENTRIES = entries();

  private ReportParts() {}

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(Kind.TABLES, s -> TablePart.ofDocuments(s.format())));
    for (Layer<?> layer : Layer.ALL) {
      entries.add(new Entry(Kind.TABLES, s -> TablePart.of(layer, s.format())));
    }
    entries.add(new Entry(Kind.TABLES, s -> TablePart.ofErrors(s.format())));
    entries.add(new Entry(Kind.TABLES, s -> ColumnDictionary.ofAll()));
    entries.add(new Entry(Kind.GRAPH, s -> new GraphPart()));
    entries.add(new Entry(Kind.CALENDAR, s -> new CalendarWriter(s.made()).part()));
    entries.add(new Entry(Kind.HTML, s -> new ReportPage()));
    return List.copyOf(entries);
  }

  /** The tables alone: {@code documents}, one for each of these layers, {@code errors}. */
  public static List<ReportPart> tables(List<Layer<?>> layers, TableFormat format) {
    List<ReportPart> tables = new ArrayList<>();
    tables.add(TablePart.ofDocuments(format));
    layers.forEach(layer -> tables.add(TablePart.of(layer, format)));
    tables.add(TablePart.ofErrors(format));
    return tables;
  }

  /** New parts for one report: those chosen, and the summary. */
  public static List<ReportPart> of(Set<Kind> chosen, Settings settings) {
    List<ReportPart> parts = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      if (chosen.contains(entry.kind())) {
        parts.add(entry.part().apply(settings));
      }
    }
    parts.add(new SummaryPart(settings.provenance()));
    return parts;
  }
}
