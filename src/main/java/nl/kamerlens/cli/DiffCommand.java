package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.OutputFile;
import nl.kamerlens.report.TableFormat;
import nl.kamerlens.report.TextStyle;
import nl.kamerlens.report.diff.DiffFolder;
import nl.kamerlens.report.diff.DiffHtmlWriter;
import nl.kamerlens.report.diff.DiffJsonWriter;
import nl.kamerlens.report.diff.DiffTable;
import nl.kamerlens.report.diff.DiffTextWriter;
import nl.kamerlens.report.diff.DiffWriter;
import nl.kamerlens.stance.Comparison;
import nl.kamerlens.stance.Edition;
import nl.kamerlens.stance.PolicyText;
import nl.kamerlens.stance.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kamerlens diff --from 2019 --to 2025 letters/}: how stances moved, topic by topic. */
@Command(
    name = "diff",
    description = "Compare where the government stands in one year or document with another.",
    footer = {
      "",
      "Examples:",
      "  kamerlens diff --from 2019 --to 2025 letters/",
      "  kamerlens diff --from 2019 --to 2021,2025 letters/ --format csv",
      "  kamerlens diff --from 2019 --to 2025 letters/ --format html -o diff.html",
      "  kamerlens diff 2019.pdf 2025.pdf --topics own.json --format json -o diff.json",
      "  kamerlens diff --from-tables findings/ --from 2019 --to 2025",
      "",
      "Without --from and --to each document is compared with the next, by date."
    })
final class DiffCommand implements Callable<Integer> {
  private static final Map<String, DiffWriter> WRITERS =
      Map.of(
          "csv",
          DiffTable.changes(TableFormat.CSV),
          "stances",
          DiffTable.stances(TableFormat.CSV),
          "json",
          new DiffJsonWriter(),
          "html",
          new DiffHtmlWriter());

  private final Console console;

  @Mixin final CommonOptions common;
  @Mixin private final DiffInput input = new DiffInput();

  @Option(
      names = "--from",
      paramLabel = "WHAT",
      split = ",",
      description = "The earlier side: a year, a range (2019-2021), a document or a folder.")
  private List<String> from = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "WHAT",
      split = ",",
      description = "The later side; with several sides each is compared with the next.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text (default), csv (the changes, a topic a row), stances (all stances as csv), json"
              + " or html (one page that needs nothing else).")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR/",
      description =
          "Write to this file; it appears whole or not at all. A directory (ending in /) gets diff.csv,"
              + " stances.csv, diff.html, diff.json and datapackage.json, whatever --format.")
  private @Nullable String output;

  @Option(names = "--exit-code", description = "End with 1 where there are differences.")
  private boolean exitCode;

  DiffCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console.messages());
  }

  @Override
  public Integer call() throws IOException {
    DiffWriter writer = writer();
    if (from.isEmpty() != to.isEmpty()) {
      throw ExitException.usage("--from and --to go together");
    }
    Topics topics = input.topics();
    List<PolicyText> texts = input.texts(console, topics);
    if (texts.isEmpty()) {
      return console.messages().exitCode(0);
    }
    Comparison comparison = Comparison.of(topics, editions(texts));
    write(writer, comparison);
    int code = console.messages().exitCode(texts.size());
    boolean differs = exitCode && comparison.hasDifferences();
    return code == ExitCode.DONE && differs ? ExitCode.SOME_FAILED : code;
  }

  private DiffWriter writer() {
    if (format.equals("text")) {
      boolean coloured =
          console.terminal().present() && output == null && System.getenv("NO_COLOR") == null;
      return new DiffTextWriter(new TextStyle(console.terminal().width(), coloured));
    }
    DiffWriter writer = WRITERS.get(format);
    if (writer == null) {
      throw ExitException.usage(
          "--format: no format "
              + Messages.shown(format)
              + "; there are text, csv, stances, json, html");
    }
    return writer;
  }

  private List<Edition> editions(List<PolicyText> texts) {
    List<String> wishes = new ArrayList<>(from);
    wishes.addAll(to);
    List<Edition> editions =
        wishes.isEmpty()
            ? texts.stream().map(t -> new Edition(t.doc(), List.of(t))).toList()
            : wishes.stream().map(w -> EditionChoice.choose(w, texts)).toList();
    if (editions.size() < 2) {
      throw ExitException.usage("nothing to compare: one document only; give another");
    }
    return editions;
  }

  private void write(DiffWriter writer, Comparison comparison) throws IOException {
    String place = output;
    if (place == null || place.equals("-")) {
      byte[] bytes = writer.write(comparison).getBytes(StandardCharsets.UTF_8);
      console.out().write(bytes, 0, bytes.length);
      StandardOutput.check(console.out());
    } else if (isFolder(place)) {
      DiffFolder.write(Path.of(place), comparison);
    } else {
      try (OutputFile file = new OutputFile(Path.of(place))) {
        file.write(writer.write(comparison));
        file.finish();
        OutputFile.publish(List.of(file));
      }
    }
  }

  private static boolean isFolder(String place) {
    return place.endsWith("/") || place.endsWith("\\") || Files.isDirectory(Path.of(place));
  }
}
