package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** How much was found in one document or in several. */
final class FindingCounts {
  private final @Nullable String asOf;
  private final Set<String> publications = new HashSet<>();
  private final Map<DueStatus, Integer> due = new EnumMap<>(DueStatus.class);
  private int documents;
  private int citations;
  private int motions;
  private int executed;
  private int commitments;
  private int promises;
  private int fulfilments;

  /**
   * @param asOf the day on which commitments are open or overdue; null for none
   */
  FindingCounts(@Nullable String asOf) {
    this.asOf = asOf;
  }

  void add(DocumentRows document) {
    documents++;
    for (Row citation : Citations.of(document)) {
      citations++;
      publications.add(citation.text("id"));
    }
    for (Row motion : document.rows(Layer.MOTIONS)) {
      motions++;
      executed += motion.text("relation").equals("executes") ? 1 : 0;
    }
    for (Row commitment : document.rows(Layer.COMMITMENTS)) {
      commitments++;
      promises += commitment.text("type").equals("toezegging") ? 1 : 0;
      if (asOf != null) {
        due.merge(DueStatus.of(commitment, asOf), 1, Integer::sum);
      }
    }
    fulfilments += document.rows(Layer.FULFILMENTS).size();
  }

  int documents() {
    return documents;
  }

  /** The columns, for a row that has counts. */
  static <R> List<Column<R>> columns(Function<R, FindingCounts> of) {
    List<Column<R>> columns = new ArrayList<>();
    for (DueStatus status : DueStatus.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      columns.add(count(name, "Commitments " + name + " on the day.", of, c -> c.due(status)));
    }
    columns.add(count("citations", "Citations of publications.", of, c -> c.citations));
    columns.add(count("motions", "Moties that are named.", of, c -> c.motions));
    columns.add(count("commitments", "What will be done.", of, c -> c.commitments));
    columns.add(count("toezeggingen", "What is promised to the Kamer.", of, c -> c.promises));
    columns.add(count("executed", "Moties that are executed.", of, c -> c.executed));
    columns.add(count("fulfilments", "What became of older promises.", of, c -> c.fulfilments));
    columns.add(
        count("publications", "Publications that are cited.", of, c -> c.publications.size()));
    return columns;
  }

  private @Nullable Integer due(DueStatus status) {
    return asOf == null ? null : due.getOrDefault(status, 0);
  }

  private static <R> Column<R> count(
      String name,
      String description,
      Function<R, FindingCounts> of,
      Function<FindingCounts, @Nullable Object> value) {
    return new Column<>(name, Type.INTEGER, description, row -> value.apply(of.apply(row)));
  }
}
