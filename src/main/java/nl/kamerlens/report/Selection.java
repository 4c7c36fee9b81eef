package nl.kamerlens.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a batch is summed up: documents of a period, and the rows of which conditions hold.
 *
 * <p>A condition on a table of findings keeps the rows of which it holds and the documents that
 * have one. A document belongs to a period when all days on which it can have been written do.
 */
public final class Selection {
  private final @Nullable String since;
  private final @Nullable String until;
  private final @Nullable String asOf;
  private final List<Condition> conditions;
  private int undated;

  /**
   * @param since first day, ISO; null for none
   * @param until last day
   * @param asOf the day from which is looked: later documents are not yet there
   * @param where conditions as given
   * @param own the table that is summed up; null for all
   * @throws IllegalArgumentException in words for the user, where a condition is none
   */
  public Selection(
      @Nullable String since,
      @Nullable String until,
      @Nullable String asOf,
      List<String> where,
      @Nullable String own) {
    this.since = since;
    this.until = until;
    this.asOf = asOf;
    this.conditions = where.stream().map(text -> Condition.parse(text, own)).toList();
  }

  /** How many documents were left out because it is not known whether they are of the period. */
  public int undated() {
    return undated;
  }

  /** What is left of a document; empty where it is left out. */
  public Optional<DocumentRows> of(DocumentRows document) {
    if (!inPeriod(document.document())) {
      return Optional.empty();
    }
    DocumentRows left = document;
    for (Condition condition : conditions) {
      left = kept(left, condition);
      if (left == null) {
        return Optional.empty();
      }
    }
    return Optional.of(left);
  }

  private boolean inPeriod(Row document) {
    String first = document.text("earliest");
    String last = document.text("latest");
    boolean tooEarly = since != null && !last.isEmpty() && last.compareTo(since) < 0;
    boolean tooLate = isAfter(first, until) || isAfter(first, asOf);
    if (tooEarly || tooLate) {
      return false;
    }
    boolean unsure =
        since != null && first.compareTo(since) < 0
            || until != null && (last.isEmpty() || last.compareTo(until) > 0);
    undated += unsure ? 1 : 0;
    return !unsure;
  }

  private static boolean isAfter(String day, @Nullable String limit) {
    return limit != null && !day.isEmpty() && day.compareTo(limit) > 0;
  }

  private static @Nullable DocumentRows kept(DocumentRows document, Condition condition) {
    if (condition.table().equals(Condition.DOCUMENTS)) {
      return condition.holds(document) ? document : null;
    }
    List<Row> all = rows(document, condition.table());
    List<Row> rows = all.stream().filter(condition::holds).toList();
    if (rows.isEmpty()) {
      return null;
    }
    Map<String, List<Row>> layers = new LinkedHashMap<>(document.layers());
    layers.put(condition.table(), rows);
    return new DocumentRows(document.doc(), document.document(), layers, document.text());
  }

  private static List<Row> rows(DocumentRows document, String table) {
    return table.equals(Citations.NAME)
        ? Citations.of(document)
        : document.layers().getOrDefault(table, List.of());
  }
}
