package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What SIGTERM leaves behind. Each run waits for its standard input, so that it is always ended in
 * the midst of its work.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptionTest {
  private static final String LETTER = "Den Haag, 11 mei 2022\n\nZie Kamerstuk 35 207, nr. 1.\n";

  @TempDir private Path directory;

  private Process start(String... arguments) throws IOException {
    // Otherwise Java cannot tell 143 from another way to end.
    assumeThat(File.separator).isEqualTo("/");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("nl.kamerlens.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(directory.toFile()).start();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    while (!condition.call()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private boolean has(Path folder, String beginning) throws IOException {
    return Files.isDirectory(folder)
        && names(folder).stream().anyMatch(name -> name.startsWith(beginning));
  }

  /** Ends it, and gives the one line that it says. */
  private static String terminate(Process process) throws Exception {
    process.toHandle().destroy();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(said.lines()).hasSize(1);
    return said;
  }

  @Test
  void extractLeavesNoTemporaryFile() throws Exception {
    Files.writeString(directory.resolve("out.jsonl"), "old");
    Process process = start("extract", "--format", "jsonl", "-o", "out.jsonl", "-");
    await(() -> has(directory, ".out.jsonl."));
    assertThat(terminate(process)).contains("interrupted; nothing was written");
    assertThat(names(directory)).containsExactly("out.jsonl");
    assertThat(directory.resolve("out.jsonl")).hasContent("old");
  }

  @Test
  void aReportGoesOnWhereItWasInterrupted() throws Exception {
    // '!' sorts before '-', so that this letter is done when standard input is waited for.
    Files.writeString(directory.resolve("!a.txt"), LETTER);
    Process process = start("report", "!a.txt", "-", "-o", "report/", "--jobs", "1");
    Path journal = directory.resolve("report/.kamerlens/journal");
    await(() -> Files.exists(journal) && Files.size(journal) > 200);
    assertThat(terminate(process)).contains("go on with --resume");
    assertThat(names(directory.resolve("report"))).containsExactly(".kamerlens");

    assertThat(finish(start("report", "!a.txt", "-", "-o", "report/", "--resume")))
        .startsWith("kamerlens: 2 documents (1 known already), 0 failed");
    finish(start("report", "!a.txt", "-", "-o", "fresh/"));
    for (String name : names(directory.resolve("fresh"))) {
      if (!name.startsWith(".")) {
        assertThat(directory.resolve("report").resolve(name))
            .hasSameBinaryContentAs(directory.resolve("fresh").resolve(name));
      }
    }
  }

  private static String finish(Process process) throws Exception {
    try (OutputStream in = process.getOutputStream()) {
      in.write(LETTER.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }
}
