package nl.kamerlens.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kamerlens.document.Span;
import nl.kamerlens.report.Row;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.Statement;
import nl.kamerlens.stance.Tense;
import nl.kamerlens.stance.Topics;

/**
 * A row of the table {@code stances}, read back: the stance that it was written of, at its place.
 *
 * <p>What does not fit together, such as a cue that does not stand where the row says, is an {@link
 * IllegalArgumentException} with the cause.
 */
final class StanceRow {
  private final Row row;
  private final Topics topics;
  private final String sentence;

  StanceRow(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.sentence = row.text("sentence");
  }

  Statement statement(String doc) {
    int start = number("start");
    int end = number("end");
    return new Statement(doc, start, end, row.text("text"), sentence, stance(start, end));
  }

  /** Its span is that in the document; what is compared does not depend on the read text. */
  private Stance stance(int start, int end) {
    return new Stance(
        new Span(start, end),
        row.text("holder"),
        topic(row.text("topic")),
        touches(),
        parsed("polarity", Polarity::of),
        bounded("strength", number("strength"), 1, 3),
        parsed("tense", Tense::of),
        span("cue_start", row.text("cue_start"), row.text("cue")),
        terms(),
        bounded("confidence", parsed("confidence", Double::valueOf), 0, 1),
        row.text("rule"));
  }

  private Map<String, Double> touches() {
    List<String> also = row.list("also");
    List<String> weights = row.list("also_weights");
    requireSame("also", also, "also_weights", weights);
    Map<String, Double> touches = new LinkedHashMap<>();
    for (int i = 0; i < also.size(); i++) {
      touches.put(topic(also.get(i)), parsed("also_weights", weights.get(i), Double::valueOf));
    }
    return touches;
  }

  private List<Span> terms() {
    List<String> terms = row.list("terms");
    List<String> starts = row.list("terms_start");
    requireSame("terms", terms, "terms_start", starts);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      spans.add(span("terms_start", starts.get(i), terms.get(i)));
    }
    return spans;
  }

  private static void requireSame(
      String name, List<String> values, String places, List<String> others) {
    if (values.size() != others.size()) {
      throw new IllegalArgumentException(name + " and " + places + " are not equally many");
    }
  }

  private String topic(String slug) {
    if (topics.find(slug).isEmpty()) {
      throw new IllegalArgumentException("there is no topic " + slug);
    }
    return slug;
  }

  private int number(String column) {
    return parsed(column, Integer::valueOf);
  }

  private static <N extends Number> N bounded(String column, N value, int least, int most) {
    if (!(value.doubleValue() >= least && value.doubleValue() <= most)) {
      throw new IllegalArgumentException(column + " is not from " + least + " to " + most);
    }
    return value;
  }

  private <T> T parsed(String column, Function<String, T> parser) {
    return parsed(column, row.text(column), parser);
  }

  private static <T> T parsed(String column, String cell, Function<String, T> parser) {
    try {
      return parser.apply(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          column + " cannot be " + (cell.isEmpty() ? "empty" : cell));
    }
  }

  /** Where these words stand in the sentence. */
  private Span span(String column, String codePoint, String words) {
    int start = parsed(column, codePoint, this::offset);
    if (words.isEmpty() || !sentence.startsWith(words, start)) {
      throw new IllegalArgumentException(
          column + ": \"" + words + "\" does not stand at " + codePoint + " in the sentence");
    }
    return new Span(start, start + words.length());
  }

  private int offset(String codePoint) {
    try {
      return sentence.offsetByCodePoints(0, Integer.parseInt(codePoint));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
