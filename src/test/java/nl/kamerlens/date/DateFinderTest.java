package nl.kamerlens.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time expressions in sentences of letters: which words, and which days. */
class DateFinderTest {
  private static final DateFinder FINDER = new DateFinder();

  static Stream<String> sentences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DateFinderTest.class.getResourceAsStream("expressions.txt"))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWordsAndDays(String row) {
    List<String> fields = List.of(row.split(" *\\| *"));
    String marked = fields.get(1);
    AnalyzedText text = AnalyzedText.of(marked.replaceAll("[\\[\\]{}]", ""));
    Anchor anchor = Anchor.at(LocalDate.parse(fields.get(0)));

    List<DateExpression> dates = FINDER.find(text, anchor, List.of());

    assertThat(marked(text.content().strip(), dates)).isEqualTo(marked);
    assertThat(dates.stream().map(date -> days(date.interval())).toList())
        .isEqualTo(fields.subList(2, fields.size()));
  }

  private static String marked(String content, List<DateExpression> dates) {
    StringBuilder marked = new StringBuilder(content);
    List<DateExpression> reversed = new ArrayList<>(dates);
    java.util.Collections.reverse(reversed);
    for (DateExpression date : reversed) {
      marked.insert(date.span().end(), date.vague() ? '}' : ']');
      marked.insert(date.span().start(), date.vague() ? '{' : '[');
    }
    return marked.toString();
  }

  private static String days(Interval interval) {
    LocalDate first = interval.earliest();
    LocalDate last = interval.latest();
    if (first != null && first.equals(last)) {
      return first.toString();
    }
    return (first == null ? "" : first) + ".." + (last == null ? "" : last);
  }
}
