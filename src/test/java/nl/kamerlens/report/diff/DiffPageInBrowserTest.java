package nl.kamerlens.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.report.page.Browser;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a comparison in a headless browser; skipped where there is none. */
class DiffPageInBrowserTest {
  private static final String EARLIER =
      "Nederland steunt sancties. Het kabinet maakt zich zorgen over Xinjiang.";
  private static final String LATER =
      "Nederland hecht aan persvrijheid. Het kabinet maakt zich grote zorgen over Xinjiang.";

  @TempDir private static Path directory;
  private static Browser browser;
  private static Path page;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Optional<Path> program = Browser.installed();
    assumeTrue(program.isPresent(), "no chromium on the path");
    Extractor extractor = Extractor.withStances(Topics.china());
    List<Edition> editions =
        List.of(edition(extractor, "2019", EARLIER), edition(extractor, "2025", LATER));
    String html = new DiffHtmlWriter().write(Comparison.of(Topics.china(), editions));
    page = Files.writeString(directory.resolve("diff.html"), html);
    browser = Browser.start(program.get(), directory.resolve("profile"));
    browser.size(1300, 900);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Edition edition(Extractor extractor, String label, String text) {
    Document document = Document.ofText(label, text);
    return new Edition(label, List.of(PolicyTexts.of(extractor.extract(document, Metadata.NONE))));
  }

  private static void at(String fragment) throws IOException {
    browser.open(page, fragment);
    browser.until("document.getElementById('count').textContent !== ''");
  }

  private static String count() throws IOException {
    return browser.run("document.getElementById('count').textContent").asText();
  }

  private static String focused() throws IOException {
    return browser.run("document.activeElement.id || document.activeElement.tagName").asText();
  }

  private static List<String> cards() throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode id :
        browser.run("[...document.querySelectorAll('.card:not([hidden])')].map(c => c.id)")) {
      ids.add(id.asText());
    }
    return ids;
  }

  @Test
  void theScriptCountsTheTopics() throws IOException {
    at("");
    assertThat(count()).isEqualTo("3 of 3 topics");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void keysLeadToTheSearchAndFromTopicToTopic() throws IOException {
    at("");
    List<String> cards = cards();
    browser.press("j");
    assertThat(focused()).isEqualTo(cards.get(0));
    browser.press("j");
    assertThat(focused()).isEqualTo(cards.get(1));
    browser.press("k");
    assertThat(focused()).isEqualTo(cards.get(0));
    browser.press("/");
    assertThat(focused()).isEqualTo("search");
    browser.type("xinjiang jk/");
    assertThat(browser.run("document.getElementById('search').value").asText())
        .isEqualTo("xinjiang jk/");
    assertThat(count()).isEqualTo("0 of 3 topics");
  }

  @Test
  void theFirstTabSkipsToTheTopics() throws IOException {
    at("");
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.className").asText()).isEqualTo("skip");
    browser.press("Enter");
    browser.until("location.hash === '#cards'");
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.closest('.card') !== null").asBoolean())
        .isTrue();
  }

  /** With tabs alone a reader comes to each filter and to each topic of the overview. */
  @Test
  void tabsComeToEverythingThatCanBeUsed() throws IOException {
    at("");
    int usable =
        browser
            .run("document.querySelectorAll('a[href], input, summary, [tabindex=\"0\"]').length")
            .asInt();
    browser.run("window.reached = new Set()");
    for (int i = 0; i < usable; i++) {
      browser.press("Tab");
      browser.run("window.reached.add(document.activeElement), 0");
    }
    assertThat(browser.run("window.reached.size").asInt()).isEqualTo(usable);
    assertThat(browser.run("window.reached.has(document.body)").asBoolean()).isFalse();
  }

  @Test
  void spaceTakesAChangeOut() throws IOException {
    at("");
    browser.run("document.querySelector('.filters input[value=dropped]').focus()");
    browser.press("Space");
    assertThat(count()).isEqualTo("2 of 3 topics");
    assertThat(cards()).allMatch(id -> !id.contains("sancties"));
  }

  @Test
  void enterOnATopicOfTheOverviewLeadsToItsCard() throws IOException {
    at("");
    browser.run("document.querySelector('.overview a[href*=xinjiang]').focus()");
    browser.press("Enter");
    browser.until("location.hash.includes('xinjiang')");
    assertThat(browser.run("document.querySelector(':target').className").asText())
        .contains("card");
  }

  @Test
  void aPhoneScrollsDownOnly() throws IOException {
    browser.size(360, 740);
    try {
      at("");
      assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    } finally {
      browser.size(1300, 900);
    }
  }

  @Test
  void paperHasTheCardsButNotTheFilters() throws IOException {
    at("");
    browser.media("print");
    try {
      assertThat(
              browser.run("getComputedStyle(document.querySelector('.filters')).display").asText())
          .isEqualTo("none");
      assertThat(cards()).hasSize(3);
    } finally {
      browser.media("light");
    }
  }
}
