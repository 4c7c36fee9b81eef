package nl.kamerlens.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateFinder;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Source;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.text.AnalyzedText;

/**
 * The dates of the corpus by Kamerlens and by HeidelTime, one after the other in one process: how
 * fast, and how many. HeidelTime runs without a tagger, since none for Dutch can be had with it.
 */
public final class HeidelTimeSpeed {
  private final DateFinder dateFinder = new DateFinder();
  private final ReferenceFinder referenceFinder = new ReferenceFinder(java.util.Set.of());

  private HeidelTimeSpeed() {}

  /** What is done with a text; tells how many times it found. */
  private interface Finder {
    int find(Source source) throws Exception;
  }

  /** {@code args[0]} is HeidelTime's configuration. */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    List<Source> sources = Texts.of("corpus");
    HeidelTimeStandalone heidelTime =
        new HeidelTimeStandalone(
            Language.DUTCH,
            DocumentType.NARRATIVES,
            OutputType.TIMEML,
            args[0],
            POSTagger.NO,
            false);
    HeidelTimeSpeed kamerlens = new HeidelTimeSpeed();
    for (int i = 0; i < 20; i++) {
      measure(sources, kamerlens::find); // warms up, as HeidelTime's own loops do
    }
    double ours = print("Kamerlens", sources, kamerlens::find);
    double theirs = print("HeidelTime", sources, s -> timexes(heidelTime, s));
    System.out.printf(Locale.ROOT, "ratio %.0f%n", ours / theirs);
  }

  private int find(Source source) throws Exception {
    AnalyzedText text = AnalyzedText.of(DocumentReaders.read(source));
    Anchor anchor = Anchor.at(LocalDate.of(2021, 1, 1));
    return (int)
        dateFinder
            .find(
                text,
                anchor,
                referenceFinder.find(text, nl.kamerlens.document.Metadata.NONE).stream()
                    .map(Reference::span)
                    .toList())
            .stream()
            .filter(d -> !d.vague())
            .count();
  }

  private static int timexes(HeidelTimeStandalone heidelTime, Source source) throws Exception {
    String text = DocumentReaders.read(source).text();
    return heidelTime.process(text, new Date(0)).split("<TIMEX3 ", -1).length - 1;
  }

  private static double print(String name, List<Source> sources, Finder finder) throws Exception {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int found = measure(sources, finder);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    double speed = Texts.bytes(sources) / 1e6 / seconds;
    System.out.printf(Locale.ROOT, "%-12s%10.3f MB/s%8d found%n", name, speed, found);
    return speed;
  }

  private static int measure(List<Source> sources, Finder finder) throws Exception {
    int found = 0;
    for (Source source : sources) {
      found += finder.find(source);
    }
    return found;
  }
}
