package nl.kamerlens.report.diff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.DocumentTable;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.Row;
import nl.kamerlens.report.TableException;
import nl.kamerlens.report.TablesReader;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is compared from the tables {@code documents} and {@code stances} that {@code extract
 * --only stances -o DIR/} writes: the same as {@link PolicyTexts} makes of the documents
 * themselves.
 *
 * <p>Tables of stances on other topics, or of an older version that lack a column, are refused.
 */
public final class PolicyTextReader implements Closeable {
  private final Topics topics;
  private final TablesReader tables;

  /**
   * @param folder with the tables
   * @param topics on which the stances were looked for
   */
  public PolicyTextReader(Path folder, Topics topics) throws IOException, TableException {
    this.topics = topics;
    tables = new TablesReader(folder, List.of(Layer.STANCES));
    try {
      tables.require(DocumentTable.DOCUMENTS, "words", "topics");
      tables.require(Layer.STANCES, "cue_start", "terms_start", "also_weights");
    } catch (TableException e) {
      tables.close();
      throw e;
    }
  }

  /** All documents, in the order of the tables. */
  public List<PolicyText> read() throws TableException {
    List<PolicyText> texts = new ArrayList<>();
    for (DocumentRows rows = tables.next(); rows != null; rows = tables.next()) {
      texts.add(text(rows));
    }
    if (texts.isEmpty()) {
      throw tables.refusal(DocumentTable.DOCUMENTS, "no documents are in it");
    }
    return texts;
  }

  /** What could not be read when the tables were made. */
  public List<InputError> errors() throws IOException, TableException {
    return tables.errors();
  }

  private PolicyText text(DocumentRows rows) throws TableException {
    Row row = rows.document();
    String doc = rows.doc();
    String found = row.text("topics");
    if (!found.endsWith(" " + topics.version())) {
      throw otherTopics(doc, found);
    }
    if (row.integer("words") < 0) {
      throw tables.refusal(DocumentTable.DOCUMENTS, doc + ": words is not known");
    }
    String date = day(doc, row, "date");
    List<Statement> statements = new ArrayList<>();
    for (Row stance : rows.rows(Layer.STANCES)) {
      statements.add(statement(doc, stance));
    }
    return new PolicyText(
        doc,
        row.text("path"),
        known(row, "type"),
        date != null ? date : day(doc, row, "earliest"),
        row.integer("words"),
        statements);
  }

  private TableException otherTopics(String doc, String found) {
    String cause =
        found.isEmpty()
            ? ": no stances were looked for"
            : ": stances on the topics " + found + ", but --topics is " + topics.label();
    return tables.refusal(DocumentTable.DOCUMENTS, doc + cause);
  }

  private @Nullable String day(String doc, Row row, String column) throws TableException {
    String day = known(row, column);
    try {
      return day == null ? null : LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      throw tables.refusal(
          DocumentTable.DOCUMENTS, doc + ": " + column + " is not a day like 2025-10-03: " + day);
    }
  }

  private static @Nullable String known(Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? null : text;
  }

  private Statement statement(String doc, Row row) throws TableException {
    try {
      return new StanceRow(row, topics).statement(doc);
    } catch (IllegalArgumentException e) {
      String place = doc + ", start " + row.text("start") + ": ";
      throw tables.refusal(Layer.STANCES, place + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    tables.close();
  }
}
