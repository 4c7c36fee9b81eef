package nl.kamerlens.report.diff;

import java.util.List;
import java.util.Locale;
import nl.kamerlens.report.Html;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.Topic;
import nl.kamerlens.stance.TopicChange;

/**
 * The overview of a comparison as a drawing: a row a topic, a column an edition, a bar a stance;
 * its height is the strength, its colour and its pattern (full, hollow, striped, dashed) the
 * polarity.
 */
final class DiffOverview {
  private static final int LABEL = 350;
  private static final int COLUMN = 236;
  private static final int CHANGE = 110;
  private static final int ROW = 24;
  private static final int HEAD = 30;
  private static final int BAR = 7;
  private static final int STEP = 9;
  private static final int MOST_BARS = 22;
  private static final int HEIGHT_OF_ONE = 6;

  /** Concern is told from support without its colour too; the other two are hollow. */
  private static final String STRIPES =
      "<defs><pattern id=\"stripes\" width=\"4\" height=\"3\" patternUnits=\"userSpaceOnUse\">"
          + "<rect width=\"4\" height=\"1.8\"/></pattern></defs>";

  private final Comparison comparison;
  private final StringBuilder out = new StringBuilder();

  DiffOverview(Comparison comparison) {
    this.comparison = comparison;
  }

  String svg() {
    List<Topic> topics = comparison.topics().topics();
    int width = LABEL + comparison.editions().size() * COLUMN + CHANGE;
    int height = HEAD + topics.size() * ROW + 4;
    add(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"overview-title\">",
        width, height);
    add("<title id=\"overview-title\">Stances by topic and edition</title>");
    add(STRIPES);
    for (int i = 0; i < comparison.editions().size(); i++) {
      String label = Html.escaped(comparison.editions().get(i).label());
      add("<text class=\"head\" x=\"%d\" y=\"18\">%s</text>", LABEL + i * COLUMN, label);
    }
    for (int i = 0; i < topics.size(); i++) {
      row(topics.get(i), i);
    }
    add("</svg>");
    return out.toString();
  }

  private void row(Topic topic, int index) {
    int y = HEAD + index * ROW;
    int last = comparison.steps().size() - 1;
    TopicChange change = comparison.steps().get(last).changes().get(index);
    String label = change.change().label();
    add("<a href=\"#s%d-%s\" class=\"row %s\">", last, Html.escaped(topic.slug()), label);
    add("<rect class=\"stripe\" x=\"0\" y=\"%d\" width=\"100%%\" height=\"%d\"/>", y, ROW);
    add("<text x=\"4\" y=\"%d\">%s</text>", y + 16, Html.escaped(shortened(topic.labelNl())));
    for (int i = 0; i < comparison.editions().size(); i++) {
      bars(comparison.editions().get(i), topic, LABEL + i * COLUMN, y + ROW - 3);
    }
    int x = LABEL + comparison.editions().size() * COLUMN;
    String shown = label.equals("none") ? "" : label;
    add("<text class=\"change\" x=\"%d\" y=\"%d\">%s</text></a>", x, y + 16, shown);
  }

  private static String shortened(String label) {
    return label.length() <= 45 ? label : label.substring(0, 43) + "…";
  }

  private void bars(Edition edition, Topic topic, int x, int base) {
    List<Statement> statements = edition.on(topic);
    for (int i = 0; i < Math.min(MOST_BARS, statements.size()); i++) {
      Statement statement = statements.get(i);
      int height = HEIGHT_OF_ONE * statement.stance().strength();
      String polarity = statement.stance().polarity().label();
      add(
          "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s</title></rect>",
          polarity,
          x + i * STEP,
          base - height,
          BAR,
          height,
          polarity + " " + statement.stance().strength());
    }
    if (statements.size() > MOST_BARS) {
      int more = statements.size() - MOST_BARS;
      add("<text class=\"more\" x=\"%d\" y=\"%d\">+%d</text>", x + MOST_BARS * STEP, base, more);
    }
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
