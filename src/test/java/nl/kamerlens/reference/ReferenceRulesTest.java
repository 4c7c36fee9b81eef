package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what rules/references.yaml says of itself. */
class ReferenceRulesTest {
  private static final ReferenceFinder FINDER = new ReferenceFinder();

  static Stream<Arguments> examples() {
    return RuleSet.load("references").stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(e -> Arguments.of(Named.of(rule.name() + ": " + e.text(), e))));
  }

  static Stream<Arguments> counterexamples() {
    return RuleSet.load("references").stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(text -> Arguments.of(Named.of(rule.name() + ": " + text, text))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheExampleSays(Example example) {
    AnalyzedText text = AnalyzedText.of(example.text());
    List<Reference> found = FINDER.find(text);
    List<Map<String, String>> shown = new java.util.ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Map<String, String> wanted =
          i < example.finds().size() ? example.finds().get(i) : Map.of("quote", "", "id", "");
      Map<String, String> all = Shown.fields(text, found.get(i));
      Map<String, String> row = new LinkedHashMap<>();
      wanted.keySet().forEach(key -> row.put(key, all.getOrDefault(key, "")));
      shown.add(row);
    }
    assertThat(shown).as(example.text()).isEqualTo(example.finds());
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void findsNothingInACounterexample(String text) {
    AnalyzedText read = AnalyzedText.of(text);
    assertThat(FINDER.find(read)).extracting(r -> r.id().value() + " by " + r.rule()).isEmpty();
  }

  /** A reference as the names of a rules file have it. */
  static final class Shown {
    private Shown() {}

    static Map<String, String> fields(AnalyzedText text, Reference reference) {
      Map<String, String> fields = new LinkedHashMap<>();
      PublicationId id = reference.id();
      fields.put("quote", reference.span().of(text.content()));
      fields.put("id", id.value());
      fields.put("kind", id.kind().name().toLowerCase(Locale.ROOT));
      fields.put("dossier", String.valueOf(id.dossier()));
      fields.put("number", String.valueOf(id.number()));
      fields.put("vergaderjaar", String.valueOf(id.vergaderjaar()));
      fields.put("chamber", String.valueOf(id.chamber()));
      fields.put("page", String.valueOf(reference.page()));
      fields.put("also", String.join(" ", reference.also()));
      fields.put("ambiguous", String.join(" ", reference.ambiguous()));
      fields.put("attachment", String.valueOf(reference.attachment()));
      fields.put("self", String.valueOf(reference.self()));
      fields.put("confidence", reference.confidence().name().toLowerCase(Locale.ROOT));
      return fields;
    }
  }
}
