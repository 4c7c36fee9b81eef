package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateFinder;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what rules/mentions.yaml says of itself, as if written on 16 May 2024. */
class MentionRulesTest {
  private static final ReferenceFinder REFERENCES = new ReferenceFinder();
  private static final DateFinder DATES = new DateFinder();
  private static final MentionFinder FINDER = new MentionFinder();
  private static final Anchor ANCHOR = Anchor.at(LocalDate.of(2024, 5, 16));

  private static List<Mention> find(MentionFinder finder, AnalyzedText text) {
    List<Reference> references = REFERENCES.find(text);
    return finder.find(
        text,
        references,
        DATES.find(text, ANCHOR, references.stream().map(Reference::span).toList()));
  }

  static Stream<Arguments> examples() {
    return RuleSet.load("mentions").stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(e -> Arguments.of(Named.of(rule.name() + ": " + e.text(), e))));
  }

  static Stream<String> counterexamples() {
    return RuleSet.load("mentions").stream().flatMap(rule -> rule.counterexamples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleSays(Example example) {
    AnalyzedText text = AnalyzedText.of(example.text());
    List<Mention> found = find(FINDER, text);
    List<Map<String, String>> shown = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Map<String, String> wanted =
          i < example.finds().size() ? example.finds().get(i) : Map.of("quote", "");
      Map<String, String> all = fields(text, found.get(i));
      Map<String, String> row = new LinkedHashMap<>();
      wanted.keySet().forEach(key -> row.put(key, all.getOrDefault(key, "")));
      shown.add(row);
    }
    assertThat(shown).as(example.text()).isEqualTo(example.finds());
  }

  private static Map<String, String> fields(AnalyzedText text, Mention mention) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("quote", mention.span().of(text.content()));
    fields.put("sort", orEmpty(mention.sort()));
    fields.put("title", orEmpty(mention.title()));
    fields.put("date", orEmpty(mention.date()));
    fields.put("author", orEmpty(mention.author()));
    fields.put("id", orEmpty(mention.id()));
    fields.put("resolved_by", orEmpty(mention.resolvedBy()).toLowerCase(Locale.ROOT));
    return fields;
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void findsNothingInACounterexample(String text) {
    AnalyzedText read = AnalyzedText.of(text);
    assertThat(find(FINDER, read)).extracting(m -> m.span().of(read.content())).isEmpty();
  }

  @Test
  void theFootnoteAtAMentionGivesItsNumber() {
    AnalyzedText text =
        AnalyzedText.of(
            "Zie de Kamerbrief van 3 mei 20191 over de oogst.\n\n1 Kamerstuk 35 207, nr. 81.\n");
    assertThat(find(FINDER, text))
        .extracting(m -> m.span().of(text.content()) + " " + m.id() + " " + m.resolvedBy())
        .containsExactly("de Kamerbrief van 3 mei 2019 kst-35207-81 FOOTNOTE");
  }

  @Test
  void theCorpusGivesTheNumberOfATitleAndOfASortAndDay() {
    Metadata note =
        Metadata.builder().type("nota").title("Water en grond").id("kst-33111-4").build();
    Metadata letter =
        Metadata.builder().type("brief").date("2019-05-03").id("kst-35207-81").build();
    Metadata other = Metadata.builder().type("brief").date("2019-06-04").id("kst-35207-82").build();
    Metadata twin = Metadata.builder().type("brief").date("2019-06-04").id("kst-35207-83").build();
    AnalyzedText text =
        AnalyzedText.of(
            "De nota «Water en grond» is er. De Kamerbrief van 3 mei 2019 ook. De brief van 4 juni"
                + " 2019 niet.");
    assertThat(find(new MentionFinder(List.of(note, letter, other, twin)), text))
        .extracting(m -> m.id() + " " + m.resolvedBy())
        .containsExactly("kst-33111-4 CORPUS", "kst-35207-81 CORPUS", "null null");
  }

  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de brief van de ",
        "de brief over de brief ",
        "de brief van 3 mei 2019 ",
        "de ",
        "idem ",
        "die motie ",
        "hierna: het rapport, ",
        "de brief ‘a ",
        "Kamerstuk 35 207, nr. 81 (hierna: het rapport) ",
        "zie noot 4 ",
        "deaaaaaaaaaaaaaaaaaaaa-"
      })
  void aHostileTextIsReadInTime(String piece) {
    AnalyzedText text = AnalyzedText.of(piece.repeat(100_000 / piece.length()));
    assertThat(find(FINDER, text)).isNotNull();
  }
}
