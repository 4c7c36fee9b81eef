package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.rule.Example;
import nl.kamerlens.rule.Rule;
import nl.kamerlens.rule.RuleSet;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** The citation form that the README adds works as it stands there, as one more entry. */
class ReadmeFormTest {
  private static final Pattern BLOCK =
      Pattern.compile(
          "## Adding a citation form or a format.{0,400}?```yaml\n(?<entry>.{1,3000}?)```",
          Pattern.DOTALL);

  private static String entry() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).as("a yaml block under the heading").isTrue();
    return block.group("entry");
  }

  private static String rules() throws IOException {
    try (InputStream in =
        RuleSet.class.getResourceAsStream("/nl/kamerlens/rules/references.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> found(ReferenceFinder finder, String example) {
    AnalyzedText text = AnalyzedText.of(example);
    return finder.find(text).stream()
        .map(r -> r.span().of(text.content()) + " = " + r.id().value())
        .toList();
  }

  @Test
  void theEntryFindsWhatItSaysAndNothingWithoutIt() throws IOException {
    RuleSet extended = RuleSet.of("references", rules() + "\n" + entry());
    ReferenceFinder finder = new ReferenceFinder(extended, Set.of());
    assertThat(extended.rules()).hasSize(RuleSet.load("references").rules().size() + 1);
    Rule rule = extended.rules().get(extended.rules().size() - 1);
    for (Example example : rule.examples()) {
      assertThat(found(finder, example.text()))
          .isEqualTo(
              example.finds().stream().map(f -> f.get("quote") + " = " + f.get("id")).toList());
      assertThat(found(new ReferenceFinder(), example.text())).isEmpty();
    }
    assertThat(rule.counterexamples()).isNotEmpty();
    for (String text : rule.counterexamples()) {
      assertThat(found(finder, text)).isEmpty();
    }
  }
}
