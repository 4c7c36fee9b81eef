package nl.kamerlens.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The data dictionary: what each column of each table holds, in Markdown, from the same source as
 * the schema.
 */
public final class ColumnDictionary implements ReportPart {
  private final List<Layer<?>> tables;

  /**
   * @param tables in their order
   */
  public ColumnDictionary(List<Layer<?>> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Of all tables that are written without being asked for. */
  public static ColumnDictionary ofAll() {
    List<Layer<?>> tables = new ArrayList<>();
    tables.add(DocumentTable.DOCUMENTS);
    tables.addAll(Layer.ALL);
    tables.add(InputError.TABLE);
    return new ColumnDictionary(tables);
  }

  @Override
  public String file() {
    return "columns.md";
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append("# Columns\n\n")
        .append("Empty is not known. Offsets are code points of the text.\n");
    out.append("\n").append(markdown());
  }

  @Override
  public void add(DocumentRows document, Appendable out) {
    // What the columns are does not depend on what stands in them.
  }

  /** A table a layer, with an empty line between them. */
  public String markdown() {
    return String.join("\n", tables.stream().map(ColumnDictionary::table).toList());
  }

  private static String table(Layer<?> layer) {
    StringBuilder out = new StringBuilder("**" + layer.name() + ".csv**\n\n");
    out.append("| column | type | what |\n|---|---|---|\n");
    append(out, "doc", Column.Type.TEXT, "The file's name without its extension.");
    layer.columns().forEach(c -> append(out, c.name(), c.type(), c.description()));
    return out.toString();
  }

  private static void append(StringBuilder out, String name, Column.Type type, String what) {
    out.append("| `").append(name).append("` | ").append(TableSchema.type(type));
    out.append(" | ").append(what.replace("|", "\\|")).append(" |\n");
  }
}
