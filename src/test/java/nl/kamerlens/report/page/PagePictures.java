package nl.kamerlens.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes pictures of a page and tells how fast it opens: {@code index.html FOLDER SHOT…}.
 *
 * <p>A shot is {@code name:width:height:scheme:fragment:script}, as {@code top:1300:900:light:#} or
 * {@code letter:360:740:dark:#doc=letter}; the scheme {@code print} shows it as on paper.
 */
final class PagePictures {
  private static final String MEASURE =
      "`: ready after ${Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)} ms,"
          + " painted after"
          + " ${Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime)} ms,"
          + " ${document.documentElement.scrollWidth - innerWidth} pixels too wide`";

  private PagePictures() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path page = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path profile = Files.createTempDirectory("browser");
    try (Browser browser = Browser.start(Browser.installed().orElseThrow(), profile)) {
      for (int i = 2; i < args.length; i++) {
        String[] shot = args[i].split(":", 6);
        browser.size(Integer.parseInt(shot[1]), Integer.parseInt(shot[2]));
        browser.media(shot[3]);
        browser.open(page, shot[4]);
        if (shot.length > 5) {
          browser.run(shot[5]);
        }
        browser.run("new Promise(done => setTimeout(done, 600))");
        browser.picture(folder.resolve(shot[0] + ".png"));
        System.out.println(shot[0] + browser.run(MEASURE).asText());
      }
      browser.errors().forEach(System.out::println);
    }
  }
}
