package nl.kamerlens.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tests before a pattern let everything through that the pattern takes. */
class TimeFormTest {
  private static final List<Rule> RULES =
      Stream.of("dates", "dates-vague", "dates-modifiers")
          .flatMap(name -> RuleSet.load(name).stream())
          .toList();

  private static final String TEXTS =
      String.join(
          "\n",
          RULES.stream().flatMap(rule -> rule.examples().stream()).map(Example::text).toList());

  static Stream<Rule> anchored() {
    return RULES.stream().filter(rule -> rule.attribute("anchors") != null);
  }

  @ParameterizedTest
  @MethodSource("anchored")
  void anAnchorStandsWhereThePatternFits(Rule rule) {
    TimeForm form = TimeForm.of(rule, 0);
    Matcher matcher = rule.pattern().matcher(TEXTS);
    int matches = 0;
    while (matcher.find()) {
      int end = matcher.start();
      while (Character.isLetterOrDigit(TEXTS.charAt(end))) {
        end++;
      }
      assertThat(form.mayStand(TEXTS, matcher.start(), end)).as(matcher.group()).isTrue();
      matches++;
    }
    assertThat(matches).isPositive();
  }

  static Stream<Rule> prefixes() {
    return RULES.stream().filter(rule -> rule.attribute("words") != null);
  }

  @ParameterizedTest
  @MethodSource("prefixes")
  void aPrefixHasNoOtherWordsThanItsOwn(Rule rule) {
    List<String> own = TimeForm.of(rule, 0).innerWords();
    Matcher matcher = rule.pattern().matcher(TEXTS);
    int matches = 0;
    while (matcher.find()) {
      String[] words = matcher.group().toLowerCase(Locale.ROOT).strip().split(" ");
      if (words[0].matches("\\p{L}+")) { // behind a sign the test does not apply
        assertThat(own).containsAll(List.of(words).subList(1, words.length));
        matches++;
      }
    }
    assertThat(matches).isPositive();
  }
}
