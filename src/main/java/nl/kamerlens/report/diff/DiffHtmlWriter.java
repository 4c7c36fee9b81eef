package nl.kamerlens.report.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamerlens.report.Html;
import nl.kamerlens.stance.Change;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.StanceDiff;
import nl.kamerlens.stance.TopicChange;

/**
 * A comparison as one page that needs nothing else: an overview that is drawn, then a card a topic.
 *
 * <p>It can be read without scripts, on paper, by keyboard and on a phone, in light and dark.
 */
public final class DiffHtmlWriter implements DiffWriter {
  private static final String STYLE = Html.template("page.css") + Html.template("diff.css");
  private static final String SCRIPT = Html.template("page.js") + Html.template("diff.js");

  @Override
  public String write(Comparison comparison) {
    String title =
        comparison.editions().stream().map(Edition::label).collect(Collectors.joining(" → "));
    return Html.template("diff.html")
        .replace("{{policy}}", Html.policy(STYLE, SCRIPT))
        .replace("{{style}}", STYLE)
        .replace("{{script}}", SCRIPT)
        .replace("{{title}}", Html.escaped(title))
        .replace("{{documents}}", documents(comparison))
        .replace("{{warning}}", Html.escaped(WARNING))
        .replace("{{topics}}", topics(comparison))
        .replace("{{filters}}", filters(comparison))
        .replace("{{overview}}", new DiffOverview(comparison).svg())
        .replace("{{cards}}", cards(comparison));
  }

  private static String topics(Comparison comparison) {
    return Html.escaped(comparison.topics().name()) + ", version " + comparison.topics().version();
  }

  private static String documents(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    for (Edition edition : comparison.editions()) {
      for (PolicyText text : edition.texts()) {
        out.append("<tr>");
        cell(out, edition.label());
        cell(out, text.doc());
        cell(out, text.type() == null ? "unknown" : text.type());
        cell(out, text.date() == null ? "unknown" : text.date());
        cell(out, String.format(Locale.ROOT, "%,d", text.words()));
        cell(out, String.valueOf(text.statements().size()));
        out.append("</tr>\n");
      }
    }
    return out.toString();
  }

  private static void cell(StringBuilder out, String text) {
    out.append("<td>").append(Html.escaped(text)).append("</td>");
  }

  private static String filters(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    for (Change change : ORDER) {
      long count =
          comparison.steps().stream()
              .flatMap(s -> s.changes().stream())
              .filter(c -> c.change() == change)
              .count();
      if (count > 0) {
        out.append("<label class=\"")
            .append(change.label())
            .append("\"><input type=\"checkbox\"")
            .append(" checked value=\"")
            .append(change.label())
            .append("\"> ")
            .append(change.label())
            .append(" (")
            .append(count)
            .append(")</label>\n");
      }
    }
    return out.toString();
  }

  private static String cards(Comparison comparison) {
    Map<String, String> paths = new HashMap<>();
    comparison.editions().stream()
        .flatMap(e -> e.texts().stream())
        .forEach(t -> paths.put(t.doc(), t.path()));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < comparison.steps().size(); i++) {
      StanceDiff step = comparison.steps().get(i);
      out.append("<h2>")
          .append(Html.escaped(step.from().label()))
          .append(" → ")
          .append(Html.escaped(step.to().label()))
          .append("</h2>\n");
      List<TopicChange> shown = new ArrayList<>(step.changes());
      shown.removeIf(c -> c.change() == Change.NONE);
      shown.sort(Comparator.comparingInt(c -> ORDER.indexOf(c.change())));
      for (TopicChange change : shown) {
        String id = "s" + i + "-" + change.topic().slug();
        out.append(new DiffCard(step, change, paths).html(id));
      }
    }
    return out.toString();
  }
}
