package nl.kamerlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.DocumentText;
import nl.kamerlens.report.Layer;
import nl.kamerlens.report.Row;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TableWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the corpus in a headless browser; skipped where there is none. */
class ReportPageInBrowserTest {
  @TempDir private static Path directory;
  private static Browser browser;
  private static Path page;
  private static List<Extraction> corpus;
  private static List<DocumentRows> documents;

  @BeforeAll
  static void open() throws IOException, InterruptedException, DocumentException {
    Optional<Path> program = Browser.installed();
    assumeTrue(program.isPresent(), "no chromium on the path");
    corpus = new ArrayList<>(Pages.corpus());
    corpus.add(Pages.extraction("brief-1", Pages.HOSTILE));
    documents = corpus.stream().map(DocumentRows::of).toList();
    page = Files.writeString(directory.resolve("index.html"), Pages.page(documents));
    browser = Browser.start(program.get(), directory.resolve("profile"));
    browser.size(1300, 900);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void at(String fragment) throws IOException {
    browser.open(page, fragment);
    browser.until("drawnFor !== null || !byIdOf('reader').hidden");
  }

  private static String text(String id) throws IOException {
    return browser.run("document.getElementById('" + id + "').textContent").asText();
  }

  private static List<String> texts(String script) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : browser.run(script)) {
      texts.add(text.asText());
    }
    return texts;
  }

  private static List<Row> rows(Layer<?> layer) {
    return documents.stream().flatMap(d -> d.rows(layer).stream()).toList();
  }

  private static long count(Layer<?> layer, String column, String value) {
    return rows(layer).stream().filter(row -> row.text(column).equals(value)).count();
  }

  private static long found() {
    return Layer.ALL.stream().mapToLong(layer -> rows(layer).size()).sum();
  }

  @Test
  void itsNumbersAreThoseOfTheTables() throws IOException {
    at("");
    for (Layer<?> layer : Layer.ALL) {
      assertThat(text("n-" + layer.name())).isEqualTo(PageSummary.number(rows(layer).size()));
    }
    assertThat(text("shown"))
        .isEqualTo("5 documents of 5, " + PageSummary.number((int) found()) + " findings");
    assertThat(text("members-text"))
        .contains(count(Layer.MOTIONS, "relation", "executes") + " executes")
        .contains(count(Layer.MOTIONS, "relation", "answers") + " answers")
        .contains(count(Layer.MOTIONS, "relation", "cites") + " cites");
    long ends = rows(Layer.COMMITMENTS).size() - count(Layer.COMMITMENTS, "latest", "");
    assertThat(text("promises-text"))
        .contains(count(Layer.COMMITMENTS, "type", "toezegging") + " toezegging")
        .contains(": " + ends + " with a day by which");
    assertThat(browser.errors()).isEmpty();
  }

  /** Each count of a chart is the number of rows that it stands for, and so is their sum. */
  @Test
  void theCountsOfTheChartsAddUpToTheTables() throws IOException {
    at("");
    long others = rows(Layer.REFERENCES).size() - count(Layer.REFERENCES, "self", "true");
    assertThat(browser.run("dossiers.rows.reduce((n, row) => n + row.findings.length, 0)").asLong())
        .isEqualTo(others);
    assertThat(
            browser
                .run(
                    "[...document.querySelectorAll('#dossiers tbody tr')].reduce((n, row) => n +"
                        + " [...row.querySelectorAll('td:not(:last-child) button')].reduce((m, b)"
                        + " => m + Number(b.textContent), 0), 0)")
                .asLong())
        .isEqualTo(
            browser
                .run(
                    "[...document.querySelectorAll('#dossiers td:last-child button')].reduce((m,"
                        + " b) => m + Number(b.textContent), 0)")
                .asLong())
        .isPositive();
    assertThat(
            browser
                .run(
                    "[...document.querySelectorAll('#bars tbody td:last-child')].reduce((m, c) =>"
                        + " m + Number(c.textContent), 0)")
                .asLong())
        .isEqualTo(rows(Layer.COMMITMENTS).size() - count(Layer.COMMITMENTS, "latest", ""));
  }

  @Test
  void aCountLeadsToItsSentencesAndThoseToTheirPlace() throws IOException {
    at("");
    browser.run("document.querySelector('#matrix tbody .count').click()");
    assertThat(browser.run("document.querySelectorAll('#matrix-places .finding').length").asText())
        .isEqualTo(browser.run("document.querySelector('#matrix .count').textContent").asText());
    browser.run("document.querySelector('#matrix-places .place').click()");
    browser.until("document.querySelector('#reader-text mark.here') !== null");
    assertThat(browser.run("location.hash").asText()).contains("doc=").contains("at=");
    browser.run("document.querySelector('#reader-steps .back').click()");
    browser.until("byIdOf('reader').hidden && !byIdOf('report').hidden");
  }

  /** Offsets are code points, spans overlap, lines run on: the marks must hold the findings. */
  @Test
  void whatIsMarkedIsWhatWasFound() throws IOException {
    for (DocumentRows document : documents) {
      at("#doc=" + document.doc());
      browser.until("document.querySelector('#reader-text .text') !== null");
      List<String> marked =
          texts(
              "reader.doc.findings.map((f, i) =>"
                  + " [...document.querySelectorAll('#reader-text mark[data-f=\"' + i + '\"]')]"
                  + ".filter(mark => !mark.parentElement.closest('[data-f=\"' + i + '\"]'))"
                  + ".map(mark => mark.textContent).join('').replace(/\\s/g, ''))");
      assertThat(marked).as(document.doc()).isEqualTo(found(document));
    }
    assertThat(browser.errors()).isEmpty();
  }

  /** The texts of the findings without the running heads that page breaks put into them. */
  private static List<String> found(DocumentRows document) throws IOException {
    DocumentText text = Objects.requireNonNull(document.text());
    int[] points = text.text().codePoints().toArray();
    List<String> found = new ArrayList<>();
    for (JsonNode place : browser.run("reader.doc.findings.map(f => [f.start, f.end])")) {
      int start = place.get(0).asInt();
      int end = place.get(1).asInt();
      StringBuilder kept = new StringBuilder();
      for (int i = start; i < end; i++) {
        if (!isSpace(points[i]) && !skipped(text, start, i)) {
          kept.appendCodePoint(points[i]);
        }
      }
      found.add(kept.toString());
    }
    return found;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean skipped(DocumentText text, int start, int at) {
    return text.blocks().stream()
        .anyMatch(
            b ->
                b.kind().equals("furniture")
                    && start < b.start()
                    && at >= b.start()
                    && at < b.end());
  }

  @Test
  void theWholeTextIsThereOnce() throws IOException {
    for (Extraction extraction : corpus) {
      at("#doc=" + extraction.document().name());
      browser.until("document.querySelector('#reader-text .text') !== null");
      String shown =
          browser
              .run(
                  "(() => { const copy = document.querySelector('#reader-text .text')"
                      + ".cloneNode(true); copy.querySelectorAll('.page, .note-mark')"
                      + ".forEach(n => n.remove()); return copy.textContent; })()")
              .asText();
      assertThat(letters(shown)).isEqualTo(letters(extraction.document().text()));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }

  @Test
  void textThatLooksLikeMarkupIsShownAsText() throws IOException {
    at("#doc=brief-1");
    browser.until("document.querySelector('#reader-text .text') !== null");
    assertThat(text("reader-text"))
        .contains("</script><script>document.title='gehackt'</script>", "<b>vet</b>", "𝄞𝄞");
    assertThat(text("reader-title")).isEqualTo("Over <b>dit</b>");
    assertThat(browser.run("document.title").asText()).startsWith("Over <b>dit</b>");
    assertThat(browser.run("document.querySelectorAll('#reader-text img, b').length").asInt())
        .isZero();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void aFootnoteLeadsToItsNoteAndBack() throws IOException {
    at("#doc=2025-reactie-initiatiefnota-nieuwe-china-strategie");
    browser.until("document.querySelector('#reader-text .call') !== null");
    browser.run("document.querySelector('#reader-text .call').click()");
    browser.until("document.querySelector('#reader-text .footnote.here') !== null");
    assertThat(browser.run("document.activeElement.className").asText()).contains("footnote");
    browser.run("document.querySelector('.footnote.here .note-mark').click()");
    browser.until("document.querySelector('#reader-text .call.here') !== null");
  }

  @Test
  void filtersNarrowEveryPartAndCanBeMailed() throws IOException {
    at("#type=brief&from=2025");
    assertThat(text("shown")).startsWith("2 documents of 5");
    assertThat(browser.run("document.getElementById('filter-type').value").asText())
        .isEqualTo("brief");
    assertThat(browser.run("document.querySelectorAll('#documents-table tbody tr').length").asInt())
        .isEqualTo(2);
    browser.run(
        "byIdOf('filter-type').value = ''; byIdOf('filter-from').value = '';"
            + " byIdOf('search').value = 'Jansen 35207';"
            + " byIdOf('search').dispatchEvent(new Event('input'))");
    browser.until("byIdOf('shown').textContent.startsWith('1 document of 5')");
    assertThat(browser.run("location.hash").asText()).isEqualTo("#q=Jansen+35207");
    assertThat(
            texts(
                "[...document.querySelectorAll('#findings-list .finding q')].map(q => q.textContent)"))
        .isNotEmpty()
        .allMatch(sentence -> sentence.contains("Jansen"));
  }

  @Test
  void theWholeTextsCanBeSearched() throws IOException {
    at("#q=vet meer");
    browser.run("byIdOf('text-search').click()");
    browser.until("byIdOf('text-hits').textContent.includes('hold these words')");
    assertThat(texts("[...document.querySelectorAll('#text-hits a')].map(a => a.textContent)"))
        .contains("brief-1");
  }

  @Test
  void savesTheTablesOfTheCommandLine() throws IOException {
    at("");
    browser.run(
        "URL.createObjectURL = blob => { window.saved = blob.text(); return '#'; };"
            + " HTMLAnchorElement.prototype.click = () => {}");
    assertThat(saved("references")).isEqualTo(table(Layer.REFERENCES, TableFormat.CSV));
    assertThat(saved("commitments")).isEqualTo(table(Layer.COMMITMENTS, TableFormat.CSV));
    assertThat(saved("motions")).isEqualTo(table(Layer.MOTIONS, TableFormat.CSV));
    browser.run("byIdOf('excel').checked = true");
    assertThat("\uFEFF" + saved("dates")).isEqualTo(table(Layer.DATES, TableFormat.EXCEL));
    assertThat("\uFEFF" + saved("mentions")).isEqualTo(table(Layer.MENTIONS, TableFormat.EXCEL));
  }

  private static String saved(String table) throws IOException {
    browser.run("document.querySelector('#exports [data-table=" + table + "]').click()");
    return browser.run("saved").asText();
  }

  private static String table(Layer<?> layer, TableFormat format) {
    TableWriter<?> writer = TableWriter.of(layer, format);
    StringBuilder table = new StringBuilder(writer.begin());
    corpus.forEach(extraction -> table.append(writer.write(extraction)));
    return table.toString();
  }

  /** The cells that Commons CSV quotes, and those that a spreadsheet would take for a formula. */
  @Test
  void quotesAndGuardsAsTheCommandLineDoes() throws IOException {
    at("");
    List<List<String>> rows =
        List.of(
            List.of("", "=1+1", "-2", "@x", "+3"),
            List.of("a,b", "a;b", "a\"b", "a\nb", " a"),
            List.of("#a", "a ", "é", "\ta", "!"));
    for (TableFormat format : List.of(TableFormat.CSV, TableFormat.EXCEL)) {
      String script =
          "(rows => rows.map(row => line(row, FORMATS."
              + (format == TableFormat.CSV ? "csv" : "excel")
              + ")).join(''))("
              + new ObjectMapper().writeValueAsString(rows)
              + ")";
      assertThat(browser.run(script).asText()).isEqualTo(format.lines(rows));
    }
  }

  @Test
  void aPhoneScrollsDownOnly() throws IOException {
    browser.size(360, 740);
    try {
      for (String fragment : List.of("", "#doc=" + documents.get(0).doc(), "#doc=brief-1&at=30")) {
        at(fragment);
        browser.until("byIdOf('reader').hidden || document.querySelector('.text') !== null");
        assertThat(browser.run("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
      }
    } finally {
      browser.size(1300, 900);
    }
  }

  @Test
  void withoutTextsItStillLists() throws IOException {
    List<DocumentRows> tables =
        documents.stream()
            .map(d -> new DocumentRows(d.doc(), d.document(), d.layers(), null))
            .toList();
    Path other = Files.writeString(directory.resolve("tables.html"), Pages.page(tables));
    browser.open(other, "#doc=brief-1&at=200");
    browser.until("document.querySelector('#reader-text .warning') !== null");
    assertThat(browser.run("document.querySelectorAll('#reader-list q').length").asInt())
        .isEqualTo(browser.run("reader.doc.findings.length").asInt())
        .isPositive();
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void aBrowserThatCannotUnpackSaysSoAndStillLists() throws IOException {
    at("");
    browser.run("delete window.DecompressionStream; location.hash = '#doc=brief-1'; 0");
    browser.until("document.querySelector('#reader-text .warning') !== null");
    assertThat(text("reader-text")).contains("cannot unpack the text");
    assertThat(browser.run("document.querySelectorAll('#reader-list a').length").asInt())
        .isEqualTo(browser.run("reader.doc.findings.length").asInt());
  }

  @Test
  void theArrowKeysMoveFromCountToCount() throws IOException {
    at("");
    browser.run("document.querySelector('#dossiers td:last-child button').focus()");
    assertThat(
            texts(
                "['ArrowDown', 'ArrowDown', 'ArrowUp'].map(key => {"
                    + " document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                    + " {key, bubbles: true}));"
                    + " return document.activeElement.closest('tr').rowIndex; })"))
        .containsExactly("2", "3", "2");
    assertThat(
            browser
                .run("document.querySelectorAll('#dossiers td [tabindex=\"0\"]').length")
                .asInt())
        .isOne();
  }

  @Test
  void everyControlHasANameAndEveryTableAHead() throws IOException {
    at("");
    assertThat(
            texts(
                "[...document.querySelectorAll('button, select, input')].filter(c =>"
                    + " !(c.labels && c.labels.length) && !c.getAttribute('aria-label') &&"
                    + " !c.textContent.trim()).map(c => c.outerHTML.slice(0, 80))"))
        .isEmpty();
    assertThat(
            texts(
                "[...document.querySelectorAll('table')].filter(t => !t.querySelector('thead"
                    + " th[scope=col]')).map(t => t.outerHTML.slice(0, 80))"))
        .isEmpty();
  }
}
