package nl.kamerlens.report.diff;

import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.Column.Bounds;
import nl.kamerlens.report.Column.Type;
import nl.kamerlens.stance.Change;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Tense;

/** What the columns of a comparison's tables hold. */
final class DiffColumns {
  /** The changes, a topic a row. */
  static final List<Column<?>> CHANGES =
      Stream.of(
              Stream.of(
                  column("topic", Type.TEXT, Bounds.KNOWN, "The topic's slug."),
                  column("label", Type.TEXT, Bounds.NONE, "The topic's name in Dutch."),
                  column(
                      "change",
                      Type.TEXT,
                      Bounds.KNOWN.oneOf(Change.class),
                      "How the stance moved; dropped says only that the later side takes no position."),
                  column(
                      "confidence",
                      Type.NUMBER,
                      Bounds.KNOWN,
                      "How sure the change is, from 0 to 1.")),
              both(
                  "n",
                  Type.INTEGER,
                  Bounds.KNOWN.from(0),
                  "How many stances the %s side has on the topic."),
              both(
                  "polarity",
                  Type.TEXT,
                  Bounds.NONE.oneOf(Polarity.class),
                  "Which way the quoted stance of the %s side points."),
              both(
                  "strength",
                  Type.INTEGER,
                  Bounds.NONE.from(1),
                  "Its strength: 1 hedged, 2 normal, 3 categorical."),
              both(
                  "holder", Type.TEXT, Bounds.NONE, "Whose stance it is: kabinet, Nederland, EU …"),
              quote("from", "earlier"),
              quote("to", "later"),
              Stream.of(
                  column(
                      "similarity",
                      Type.NUMBER,
                      Bounds.NONE,
                      "How alike the two quotes are, from 0 to 1."),
                  column("reason", Type.TEXT, Bounds.KNOWN, "The rule that decided the change."),
                  column("from", Type.TEXT, Bounds.KNOWN, "The earlier side, as it was asked for."),
                  column("to", Type.TEXT, Bounds.KNOWN, "The later side, as it was asked for.")))
          .<Column<?>>flatMap(columns -> columns)
          .toList();

  /** All stances. */
  static final List<Column<?>> STANCES =
      List.of(
          column("doc", Type.TEXT, Bounds.KNOWN, "The file's name without its extension."),
          column(
              "edition",
              Type.TEXT,
              Bounds.KNOWN,
              "The side of the comparison that the document is on."),
          column("start", Type.INTEGER, Bounds.KNOWN.from(0), "Where the quote begins."),
          column("end", Type.INTEGER, Bounds.KNOWN.from(0), "Where it ends."),
          column("topic", Type.TEXT, Bounds.KNOWN, "The slug of the topic that the stance is on."),
          column(
              "also",
              Type.TEXT,
              Bounds.NONE,
              "Further topics that it names, joined by a semicolon."),
          column("holder", Type.TEXT, Bounds.KNOWN, "Whose stance it is: kabinet, Nederland, EU …"),
          column("polarity", Type.TEXT, Bounds.KNOWN.oneOf(Polarity.class), "Which way it points."),
          column(
              "strength", Type.INTEGER, Bounds.KNOWN.from(1), "1 hedged, 2 normal, 3 categorical."),
          column(
              "tense",
              Type.TEXT,
              Bounds.KNOWN.oneOf(Tense.class),
              "Of the verb: present, future or past."),
          column("cue", Type.TEXT, Bounds.KNOWN, "The words that tell the attitude."),
          column(
              "confidence",
              Type.NUMBER,
              Bounds.KNOWN,
              "How clear the stance and its topic are, from 0 to 1."),
          column("rule", Type.TEXT, Bounds.KNOWN, "The rule that found it."),
          column("quote", Type.TEXT, Bounds.KNOWN, "The sentence as it stands in the text."));

  private DiffColumns() {}

  /** A column for each side, which the description may name. */
  private static Stream<Column<?>> both(String name, Type type, Bounds bounds, String description) {
    return Stream.of(
        column(name + "_from", type, bounds, description.replace("%s", "earlier")),
        column(name + "_to", type, bounds, description.replace("%s", "later")));
  }

  /** The sentence that shows a side, and its place. */
  private static Stream<Column<?>> quote(String side, String which) {
    return Stream.of(
        column(
            "quote_" + side,
            Type.TEXT,
            Bounds.NONE,
            "The sentence that shows the " + which + " side best."),
        column("doc_" + side, Type.TEXT, Bounds.NONE, "The document it stands in."),
        column("start_" + side, Type.INTEGER, Bounds.NONE.from(0), "Where the quote begins."),
        column("end_" + side, Type.INTEGER, Bounds.NONE.from(0), "Where it ends."));
  }

  private static Column<?> column(String name, Type type, Bounds bounds, String description) {
    return new Column<>(name, type, description, bounds, row -> null);
  }

  static List<String> names(List<Column<?>> columns) {
    return columns.stream().<String>map(Column::name).toList();
  }
}
