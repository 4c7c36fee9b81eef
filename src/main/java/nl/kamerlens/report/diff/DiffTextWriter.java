package nl.kamerlens.report.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kamerlens.report.Highlight;
import nl.kamerlens.report.Plain;
import nl.kamerlens.report.TextStyle;
import nl.kamerlens.stance.Change;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.StanceDiff;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.Topic;
import nl.kamerlens.stance.TopicChange;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as people read it: a line a topic, grouped by change, with one quote a side; of more
 * than two editions a matrix of topics by editions goes before.
 */
public final class DiffTextWriter implements DiffWriter {
  private static final int QUOTE_INDENT = 6;
  private static final int LABEL_WIDTH = 58;
  private static final int CELL_WIDTH = 14;

  private final TextStyle style;

  public DiffTextWriter(TextStyle style) {
    this.style = style;
  }

  @Override
  public String write(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    for (Edition edition : comparison.editions()) {
      out.append(style.title(Plain.line(edition.label()))).append(": ").append(counted(edition));
      out.append('\n');
      edition.texts().forEach(t -> out.append("  ").append(about(t)).append('\n'));
    }
    out.append(style.wrap(WARNING, 0)).append('\n');
    if (comparison.editions().size() > 2) {
      appendMatrix(out, comparison);
    }
    for (StanceDiff step : comparison.steps()) {
      appendStep(out, step);
    }
    return out.toString();
  }

  private static String counted(Edition edition) {
    return String.format(
        Locale.ROOT,
        "%s, %,d words, %s",
        plural(edition.texts().size(), "document"),
        edition.words(),
        plural(edition.statements().size(), "stance"));
  }

  private static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String about(PolicyText text) {
    String type = text.type() == null ? "kind unknown" : text.type();
    String date = text.date() == null ? "date unknown" : text.date();
    return Plain.line(text.doc())
        + String.format(Locale.ROOT, " (%s, %s, %,d words)", type, date, text.words());
  }

  private void appendMatrix(StringBuilder out, Comparison comparison) {
    out.append('\n').append(style.heading(" ".repeat(LABEL_WIDTH - 12)));
    for (Edition edition : comparison.editions()) {
      out.append(padded(Plain.line(edition.label())));
    }
    out.append('\n');
    for (Topic topic : comparison.topics().topics()) {
      String slug = topic.slug();
      out.append(slug).append(" ".repeat(Math.max(1, LABEL_WIDTH - 12 - slug.length())));
      for (Edition edition : comparison.editions()) {
        out.append(padded(cell(edition.on(topic))));
      }
      out.append('\n');
    }
  }

  private static String padded(String cell) {
    String cut = cell.length() < CELL_WIDTH ? cell : cell.substring(0, CELL_WIDTH - 2) + "…";
    return cut + " ".repeat(CELL_WIDTH - cut.length());
  }

  /** How many stances there are, and their commonest polarity. */
  private static String cell(List<Statement> statements) {
    if (statements.isEmpty()) {
      return "·";
    }
    return statements.stream()
        .collect(Collectors.groupingBy(s -> s.stance().polarity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            (a, b) ->
                a.getValue().equals(b.getValue())
                    ? b.getKey().compareTo(a.getKey())
                    : Long.compare(a.getValue(), b.getValue()))
        .map(e -> statements.size() + " " + e.getKey().label().replace("-position", ""))
        .orElse("");
  }

  private void appendStep(StringBuilder out, StanceDiff step) {
    String title = Plain.line(step.from().label()) + " → " + Plain.line(step.to().label());
    out.append('\n').append(style.title(title)).append('\n');
    for (Change change : ORDER) {
      List<TopicChange> group = step.changes().stream().filter(c -> c.change() == change).toList();
      if (!group.isEmpty()) {
        String head = change.label().toUpperCase(Locale.ROOT) + " (" + group.size() + ")";
        out.append('\n').append(style.heading(head)).append('\n');
        group.forEach(c -> append(out, step, c));
      }
    }
  }

  private void append(StringBuilder out, StanceDiff step, TopicChange change) {
    String label = change.topic().labelNl();
    String gap = " ".repeat(Math.max(2, LABEL_WIDTH - label.length()));
    String why =
        String.format(
            Locale.ROOT,
            "%d → %d  %s  %s",
            change.fromCount(),
            change.toCount(),
            DiffTable.decimal(change.verdict().confidence()),
            change.verdict().reason());
    out.append("  ").append(style.strong(label)).append(gap).append(style.faint(why));
    out.append('\n');
    appendQuote(out, step.from().label(), change.from());
    appendQuote(out, step.to().label(), change.to());
  }

  private void appendQuote(StringBuilder out, String edition, @Nullable Statement statement) {
    if (statement == null) {
      return;
    }
    String sentence = Plain.line(statement.sentence());
    List<String> cue = List.of(statement.stance().cue().of(statement.sentence()));
    String about =
        "[" + statement.stance().polarity().label() + " " + statement.stance().strength() + "] ";
    String line = Plain.line(edition) + " " + about + Highlight.mark(sentence, cue);
    out.append(style.wrap(line, QUOTE_INDENT)).append('\n');
  }
}
