package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a headless browser; skipped where there is none. */
class DiffPageInBrowserTest {
  @TempDir private Path directory;

  @Test
  void theScriptCountsTheTopics() throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the path");
    Extractor extractor = Extractor.withStances(Topics.china());
    Edition from = edition(extractor, "2019", "Nederland steunt sancties.");
    Edition to = edition(extractor, "2025", "Nederland hecht aan persvrijheid.");
    String page = new DiffHtmlWriter().write(Comparison.of(Topics.china(), List.of(from, to)));
    Path file = Files.writeString(directory.resolve("diff.html"), page);
    assertThat(dom(browser.get(), file)).contains("2 of 2 topics");
  }

  private static Edition edition(Extractor extractor, String label, String text) {
    Document document = Document.ofText(label, text);
    return new Edition(label, List.of(PolicyTexts.of(extractor.extract(document, Metadata.NONE))));
  }

  private String dom(Path browser, Path file) throws IOException, InterruptedException {
    Path out = directory.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + directory.resolve("profile"),
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean done = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assumeTrue(done, "the browser did not answer");
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":"))
        .flatMap(d -> Stream.of(Path.of(d, "chromium"), Path.of(d, "google-chrome")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
