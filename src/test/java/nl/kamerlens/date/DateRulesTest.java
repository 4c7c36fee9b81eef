package nl.kamerlens.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its examples say, and nothing in its counterexamples. */
class DateRulesTest {
  private static final DateFinder FINDER = new DateFinder();
  private static final Anchor ANCHOR = Anchor.at(LocalDate.of(2024, 5, 16));

  static Stream<Rule> rules() {
    return Stream.of("dates", "dates-modifiers", "dates-vague")
        .flatMap(name -> RuleSet.load(name).stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExamples(Rule rule) {
    for (Example example : rule.examples()) {
      assertThat(found(example.text(), example.finds()))
          .as("%s: %s", rule.name(), example.text())
          .isEqualTo(example.finds());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsNothingInItsCounterexamples(Rule rule) {
    for (String text : rule.counterexamples()) {
      boolean vague = rule.attribute("unit") == null && rule.attribute("role") == null;
      assertThat(found(text, List.of()))
          .as("%s: %s", rule.name(), text)
          .filteredOn(fields -> vague || !fields.containsKey("vague"))
          .isEmpty();
    }
  }

  /** The fields that the example names, of each finding; bounds always. */
  private static List<Map<String, String>> found(String text, List<Map<String, String>> expected) {
    AnalyzedText read = AnalyzedText.of(text);
    List<DateExpression> dates = FINDER.find(read, ANCHOR, List.of());
    return IntStream.range(0, dates.size())
        .mapToObj(i -> fields(read, dates.get(i), i < expected.size() ? expected.get(i) : Map.of()))
        .toList();
  }

  private static Map<String, String> fields(
      AnalyzedText text, DateExpression date, Map<String, String> expected) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("quote", date.span().of(text.content()));
    Interval interval = date.interval();
    if (interval.earliest() != null) {
      fields.put("earliest", interval.earliest().toString());
    }
    if (interval.latest() != null) {
      fields.put("latest", interval.latest().toString());
    }
    if (date.vague()) {
      fields.put("vague", "true");
    }
    if (expected.containsKey("value")) {
      fields.put("value", String.valueOf(date.value()));
    }
    if (expected.containsKey("mod")) {
      fields.put("mod", String.valueOf(date.mod()));
    }
    return fields;
  }
}
