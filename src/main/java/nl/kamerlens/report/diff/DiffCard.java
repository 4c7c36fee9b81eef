package nl.kamerlens.report.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerlens.report.Html;
import nl.kamerlens.stance.Alignment;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Keyword;
import nl.kamerlens.stance.StanceDiff;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.TopicChange;
import org.jspecify.annotations.Nullable;

/** One topic of a comparison: its change, its stances in two columns, its keywords. */
final class DiffCard {
  private static final int WORDS_OF_ADDRESS = 8;

  /** Less alike than this, nearly every word would be marked as different. */
  private static final double ALIKE = 0.25;

  private final StanceDiff step;
  private final TopicChange change;
  private final Map<String, String> paths;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param paths where each document was read
   */
  DiffCard(StanceDiff step, TopicChange change, Map<String, String> paths) {
    this.step = step;
    this.change = change;
    this.paths = paths;
  }

  String html(String id) {
    String label = change.change().label();
    add(
        "<article class=\"card %s\" id=\"%s\" data-change=\"%s\" tabindex=\"-1\">",
        label, id, label);
    add(
        "<h3>%s <span class=\"badge\">%s</span></h3>",
        Html.escaped(change.topic().labelNl()), label);
    add(
        "<p class=\"why\">%s; confidence %s; %d → %d stances</p>",
        change.verdict().reason().replace('-', ' '),
        DiffTable.decimal(change.verdict().confidence()),
        change.fromCount(),
        change.toCount());
    add("<div class=\"columns\">");
    add("<h4>%s</h4><h4>%s</h4>", escaped(step.from().label()), escaped(step.to().label()));
    for (Alignment.Pair pair : change.alignment().pairs()) {
      boolean alike = pair.similarity() >= ALIKE;
      statement(pair.from(), step.from(), alike ? pair.to() : null);
      statement(pair.to(), step.to(), alike ? pair.from() : null);
    }
    List<Statement> from = change.alignment().onlyFrom();
    List<Statement> to = change.alignment().onlyTo();
    for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
      statement(i < from.size() ? from.get(i) : null, step.from(), null);
      statement(i < to.size() ? to.get(i) : null, step.to(), null);
    }
    add("</div>");
    keywords();
    add("</article>");
    return out.toString();
  }

  private void statement(
      @Nullable Statement statement, Edition edition, @Nullable Statement partner) {
    if (statement == null) {
      add("<div class=\"empty\"></div>");
      return;
    }
    MarkedSentence sentence = new MarkedSentence(statement);
    String polarity = statement.stance().polarity().label();
    add("<figure class=\"%s%s\">", polarity, partner == null ? "" : " paired");
    String html = (partner == null ? sentence : sentence.unlike(partner)).html();
    add("<blockquote>%s</blockquote>", html);
    add(
        "<figcaption><span class=\"dot\"></span><span class=\"edition\">%s · </span>%s %d · %s · <a href=\"%s\">%s, %d–%d</a></figcaption>",
        escaped(edition.label()),
        polarity,
        statement.stance().strength(),
        escaped(statement.stance().holder()),
        Html.escaped(address(statement)),
        escaped(statement.doc()),
        statement.start(),
        statement.end());
    add("</figure>");
  }

  /** The file, and the first words of the sentence: browsers scroll to them. */
  private String address(Statement statement) {
    String[] words = statement.sentence().split(" ");
    int count = Math.min(words.length, WORDS_OF_ADDRESS);
    String first = String.join(" ", List.of(words).subList(0, count));
    return Html.address(paths.getOrDefault(statement.doc(), statement.doc()), first);
  }

  private void keywords() {
    if (change.keywords().isEmpty()) {
      return;
    }
    add("<details><summary>Keyness (exploratory: counts words, not positions)</summary>");
    add("<table><thead><tr><th>word</th><th>G²</th><th>log ratio</th>");
    add(
        "<th>%s</th><th>%s</th></tr></thead><tbody>",
        escaped(step.from().label()), escaped(step.to().label()));
    for (Keyword keyword : change.keywords()) {
      add(
          "<tr><td>%s</td><td>%.1f</td><td>%.1f</td><td>%d</td><td>%d</td></tr>",
          escaped(keyword.word()), keyword.g2(), keyword.logRatio(), keyword.from(), keyword.to());
    }
    add("</tbody></table></details>");
  }

  private static String escaped(String text) {
    return Html.escaped(text);
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
