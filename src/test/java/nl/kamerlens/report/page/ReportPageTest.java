package nl.kamerlens.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.InputError;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final DocumentRows HOSTILE = Pages.rows("brief-1", Pages.HOSTILE);
  private static final String PAGE = Pages.page(List.of(HOSTILE));

  @Test
  void isOneFileThatAsksForNothingElse() {
    assertThat(PAGE)
        .startsWith("<!doctype html>")
        .endsWith("</html>\n")
        .contains("default-src 'none'")
        .doesNotContain("<link", " src=", "@import", "{{", "unsafe-inline");
  }

  /** The policy allows the page's own style and script by their digests, so they must be right. */
  @Test
  void itsPolicyNamesItsOwnStyleAndScript() throws NoSuchAlgorithmException {
    assertThat(PAGE)
        .contains("style-src '" + digest("<style>(.*?)</style>") + "'")
        .contains("script-src '" + digest("<script>(.*?)</script>") + "'");
  }

  private static String digest(String pattern) throws NoSuchAlgorithmException {
    Matcher content = Pattern.compile(pattern, Pattern.DOTALL).matcher(PAGE);
    assertThat(content.find()).isTrue();
    byte[] bytes = content.group(1).getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void textOfDocumentsCannotEndAScriptOrBeginATag() {
    assertThat(PAGE)
        .doesNotContain("<b>", "<!-- <img", "document.title='gehackt'</script>", "\u2028")
        .contains("Over \\u003Cb\\u003Edit\\u003C/b\\u003E");
  }

  @Test
  void theSameDocumentsGiveTheSameBytes() {
    assertThat(Pages.page(List.of(Pages.rows("brief-1", Pages.HOSTILE)))).isEqualTo(PAGE);
  }

  @Test
  void saysWhatItCoversWithoutAScript() {
    String page =
        Pages.page(
            List.of(HOSTILE, Pages.rows("brief-2", "Zie Kamerstuk 35 207, nr. 82.")),
            new InputError("kapot", "in/<kapot>.pdf", "not a PDF; open it once"));
    assertThat(page)
        .contains("Report on 2 documents", "Written between 2025-05-11 and 2025-05-11")
        .contains("2 brief", "id=\"n-references\">2</dd>", "1 file could not be read")
        .contains("<td>in/&lt;kapot&gt;.pdf</td><td>not a PDF; open it once</td>")
        .doesNotContain("Every file could be read");
  }

  @Test
  void textsStopAtTheirLimitAndThePageSaysSo() {
    String page =
        Pages.page(
            new ReportPage(new ReportPage.Limits(1, 1_000)),
            List.of(HOSTILE, Pages.rows("brief-2", Pages.HOSTILE)));
    assertThat(page)
        .contains("id=\"text-0\"", "holds the texts of 1 of 2 documents")
        .doesNotContain("id=\"text-1\"");
  }

  @Test
  void findingsStopAtTheirLimitAndThePageSaysSo() {
    int each = HOSTILE.layers().values().stream().mapToInt(List::size).sum();
    String page =
        Pages.page(
            new ReportPage(new ReportPage.Limits(10, each)),
            List.of(HOSTILE, Pages.rows("brief-2", Pages.HOSTILE)));
    assertThat(page)
        .contains("holds the findings of 1 of 2 documents")
        .contains("id=\"n-references\">2</dd>");
  }

  @Test
  void documentsWithoutTheirTextAreToldToBeSo() {
    DocumentRows tables =
        new DocumentRows(HOSTILE.doc(), HOSTILE.document(), HOSTILE.layers(), null);
    assertThat(Pages.page(List.of(tables))).contains("holds no texts").doesNotContain("text/plain");
  }
}
