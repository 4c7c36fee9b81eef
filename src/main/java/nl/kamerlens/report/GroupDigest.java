package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kamerlens.report.Column.Type;
import org.jspecify.annotations.Nullable;

/** {@code --by year}, {@code --by type}: documents counted together; unknown ones last. */
final class GroupDigest implements Digest<Map.Entry<String, FindingCounts>> {
  private final String name;
  private final String description;
  private final Function<Row, String> group;
  private final @Nullable String asOf;
  private final Map<String, FindingCounts> groups = new TreeMap<>();

  private GroupDigest(
      String name, String description, Function<Row, String> group, @Nullable String asOf) {
    this.name = name;
    this.description = description;
    this.group = group;
    this.asOf = asOf;
  }

  static GroupDigest byYear(@Nullable String asOf) {
    return new GroupDigest("year", "Year of the documents.", GroupDigest::year, asOf);
  }

  static GroupDigest byType(@Nullable String asOf) {
    return new GroupDigest("type", "Sort of document.", row -> row.text("type"), asOf);
  }

  /** Known only where the first and the last possible day lie in one year. */
  private static String year(Row document) {
    String first = document.text("earliest");
    String last = document.text("latest");
    boolean known = first.length() >= 4 && last.startsWith(first.substring(0, 4));
    return known ? first.substring(0, 4) : "";
  }

  @Override
  public List<Column<Map.Entry<String, FindingCounts>>> columns() {
    List<Column<Map.Entry<String, FindingCounts>>> columns = new ArrayList<>();
    columns.add(
        new Column<>(name, Type.TEXT, description, e -> e.getKey().isEmpty() ? null : e.getKey()));
    columns.add(
        new Column<>("documents", Type.INTEGER, "Documents.", e -> e.getValue().documents()));
    columns.addAll(FindingCounts.columns(Map.Entry::getValue));
    return columns;
  }

  @Override
  public void add(DocumentRows document) {
    String name = group.apply(document.document());
    groups.computeIfAbsent(name, n -> new FindingCounts(asOf)).add(document);
  }

  @Override
  public List<Map.Entry<String, FindingCounts>> entries() {
    List<Map.Entry<String, FindingCounts>> entries = new ArrayList<>(groups.entrySet());
    if (!entries.isEmpty() && entries.get(0).getKey().isEmpty()) {
      entries.add(entries.remove(0));
    }
    return entries;
  }
}
