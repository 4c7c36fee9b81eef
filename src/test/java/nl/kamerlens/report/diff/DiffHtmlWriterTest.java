package nl.kamerlens.report.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Topics;
import org.junit.jupiter.api.Test;

class DiffHtmlWriterTest {
  private static final Extractor EXTRACTOR = Extractor.withStances(Topics.china());

  private static String page(String from, String to) {
    return new DiffHtmlWriter()
        .write(Comparison.of(Topics.china(), List.of(edition("a & b", from), edition("c", to))));
  }

  private static Edition edition(String label, String text) {
    Document document = Document.ofText(label, text);
    return new Edition(label, List.of(PolicyTexts.of(EXTRACTOR.extract(document, Metadata.NONE))));
  }

  @Test
  void isOneFileThatAsksForNothingElse() {
    String page = page("Nederland steunt sancties.", "Nederland verwerpt sancties.");
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("default-src 'none'")
        .doesNotContain("http://", "https://", "<link", "src=", "@import", "{{");
  }

  @Test
  void marksCueTermsAndTheWordsOfAPair() {
    String page =
        page(
            "Nederland steunt in Brussel harde sancties tegen vier personen.",
            "Nederland steunt in Brussel zachte sancties tegen vier personen.");
    assertThat(page)
        .contains("<mark class=\"cue\">steunt</mark>")
        .contains("<mark class=\"own\">harde</mark>")
        .contains("<mark class=\"term\">sancties</mark>")
        .contains("#:~:text=Nederland%20steunt%20in%20Brussel%20harde");
  }

  @Test
  void textOfDocumentsCannotBecomeMarkup() {
    String page = page("Nederland steunt <b>sancties</b> & \"meer\".", "Wij.");
    assertThat(page).contains("&lt;b&gt;").doesNotContain("<b>").contains("a &amp; b");
  }

  @Test
  void everyTopicOfTheOverviewThatHasACardLeadsToIt() {
    String page = page("Nederland steunt sancties.", "Nederland hecht aan persvrijheid.");
    Matcher link = Pattern.compile("href=\"#(s0-[a-z0-9-]+)\" class=\"row (?!none)").matcher(page);
    int links = 0;
    while (link.find()) {
      links++;
      assertThat(page).contains("id=\"" + link.group(1) + "\"");
    }
    assertThat(links).isEqualTo(2);
  }

  @Test
  void polarityIsToldWithoutColourToo() {
    String page = page("Nederland steunt sancties.", "Nederland heeft zorgen over de dwangarbeid.");
    assertThat(page)
        .contains("<pattern id=\"stripes\"", "rect.concern { fill: url(#stripes); }")
        .contains("rect.oppose { fill: var(--paper); stroke: var(--oppose)")
        .contains(
            "<svg class=\"key\" viewBox=\"0 0 10 12\" aria-hidden=\"true\"><rect class=\"concern\"");
  }

  @Test
  void aBarStandsForAStance() {
    String page = page("Nederland steunt sancties.", "Nederland verwerpt de dwangarbeid.");
    assertThat(page)
        .containsPattern("<rect class=\"support\" [^>]*height=\"12\">")
        .containsPattern("<rect class=\"oppose\" [^>]*height=\"18\">");
  }
}
