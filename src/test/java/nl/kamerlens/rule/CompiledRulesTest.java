package nl.kamerlens.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {
  private static final byte[] YAML =
      """
      fragments:
        nr: 'nr\\. ?\\d+'
      rules:
        - name: number
          triggers: [nr]
          pattern: '(?<number>{{nr}})'
          flags: i
          kind: kamerstuk
          examples:
            - text: 'zie nr. 81'
              finds: [{quote: 'nr. 81'}]
          counterexamples: ['zie 81']
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void holdsWhatTheFileSays() throws IOException {
    RuleSet parsed = RuleSetLoader.parse("test", YAML);
    RuleSet read = roundTrip(parsed, 7, 7);
    Rule rule = read.rules().get(0);
    assertThat(read.fragment("nr")).isEqualTo("(?:nr\\. ?\\d+)");
    assertThat(rule.name()).isEqualTo("number");
    assertThat(rule.triggers()).containsExactly("nr");
    assertThat(rule.required("kind")).isEqualTo("kamerstuk");
    assertThat(rule.pattern().matcher("Nr. 81").matches()).isTrue();
    assertThat(rule.examples()).isEqualTo(parsed.rules().get(0).examples());
    assertThat(rule.counterexamples()).containsExactly("zie 81");
  }

  @Test
  void isNotReadForAnotherFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledRules.write(RuleSetLoader.parse("test", YAML), 7, out);
    assertThat(
            CompiledRules.read(
                "test",
                8,
                new ByteArrayInputStream(out.toByteArray()),
                rule -> new Rule.Examples(List.of(), List.of())))
        .isNull();
  }

  @Test
  void aBrokenPatternNamesItsRule() {
    byte[] broken =
        new String(YAML, StandardCharsets.UTF_8)
            .replace("(?<number>", "(?<number")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> RuleSetLoader.parse("test", broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test.yaml: rule number");
  }

  private static RuleSet roundTrip(RuleSet set, long written, long read) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledRules.write(set, written, out);
    RuleSet found =
        CompiledRules.read(
            set.name(),
            read,
            new ByteArrayInputStream(out.toByteArray()),
            name ->
                set.stream()
                    .filter(rule -> rule.name().equals(name))
                    .map(rule -> new Rule.Examples(rule.examples(), rule.counterexamples()))
                    .findFirst()
                    .orElseThrow());
    assertThat(found).isNotNull();
    return found;
  }
}
