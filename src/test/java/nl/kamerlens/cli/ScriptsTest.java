package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts beside the tool, in the plainest shell there is and without a UTF-8 locale. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTest {
  private static final String LETTER =
      "Uw Kamer ontvangt voor 1 mei 2027 een brief over coördinatie.\n";

  @TempDir Path folder;
  private Path letters;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void makeLetters() throws IOException {
    letters = folder.resolve("letters");
    Files.createDirectories(letters.resolve("2023"));
    Files.createDirectories(letters.resolve("20 24"));
    Files.writeString(letters.resolve("2023/brief.txt"), LETTER);
    Files.writeString(letters.resolve("20 24/é.txt"), "Zie Kamerstuk 35 207, nr. 81.\n");
  }

  @Test
  void aReportAYear() throws Exception {
    Ended run = shell("batch-report.sh", letters + "/", folder + "/reports/", "--tables");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("reports/2023/commitments.csv")).content().contains("2027-04-30");
    assertThat(folder.resolve("reports/20 24/references.csv")).content().contains("kst-35207-81");
  }

  @Test
  void aYearWithABrokenDocumentIsMadeAndTold() throws Exception {
    Files.writeString(letters.resolve("2023/broken.pdf"), "%PDF-1");
    Ended run = shell("batch-report.sh", letters.toString(), folder + "/reports", "--tables");
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("reports/2023/errors.csv")).content().contains("broken");
    assertThat(folder.resolve("reports/20 24/references.csv")).exists();
  }

  @Test
  void aBatchWithoutYearsOrWithAWrongOptionIsAMistake() throws Exception {
    assertThat(shell("batch-report.sh", letters + "/2023", folder + "/r").code()).isEqualTo(2);
    assertThat(shell("batch-report.sh", letters.toString(), folder + "/r", "--no").code())
        .isEqualTo(2);
    assertThat(shell("batch-report.sh", letters.toString()).code()).isEqualTo(2);
  }

  @Test
  void newLettersAreToldOnce() throws Exception {
    String seen = folder.resolve("seen").toString();
    Ended first = shell("new-letters.sh", letters.toString(), seen);
    assertThat(first.code()).as(first.err()).isEqualTo(10);
    assertThat(first.out())
        .startsWith("2 new letters\n")
        .contains("2027-04-30  toezegging, firm  brief\n", "coördinatie", "kst-35207-81");
    assertThat(shell("new-letters.sh", letters.toString(), seen)).isEqualTo(new Ended(0, "", ""));
    Files.move(letters.resolve("2023/brief.txt"), letters.resolve("20 24/moved.txt"));
    assertThat(shell("new-letters.sh", letters.toString(), seen).code()).isZero();
    Files.writeString(letters.resolve("@new one.txt"), "Zie Kamerstuk 35 207, nr. 95.\n");
    Ended later = shell("new-letters.sh", letters.toString(), seen);
    assertThat(later.code()).isEqualTo(10);
    assertThat(later.out()).startsWith("1 new letter\n").contains("95").doesNotContain("2027");
  }

  @Test
  void afterAnErrorNothingCountsAsTold() throws Exception {
    String seen = folder.resolve("seen").toString();
    assertThat(shell("new-letters.sh", letters.toString(), seen, "--no").code()).isEqualTo(2);
    assertThat(shell("new-letters.sh", letters.toString(), seen).code()).isEqualTo(10);
    Files.createDirectory(folder.resolve("seen.lock"));
    Ended locked = shell("new-letters.sh", letters.toString(), seen);
    assertThat(locked.code()).isEqualTo(3);
    assertThat(locked.err()).contains("another run");
  }

  @Test
  void pandasLoadsAReportWithItsTypes() throws Exception {
    assumeTrue(program("/usr/bin/python3", "-c", "import pandas").code() == 0, "no pandas");
    Path report = report();
    Ended run = program("/usr/bin/python3", "-B", "scripts/to_pandas.py", report.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("2025Q4 +1 +1\n").containsPattern("kst-30821-72 +6 +2\n");
    assertThat(run.out()).containsPattern("Paternotte +0 +0 +5\n");
    String types =
        "import sys; sys.path.insert(0, 'scripts'); from to_pandas import load; r = load('"
            + report
            + "')['references']; print((r.dossier == '30821').any(), r.start.dtype, r.self.dtype, r.sentence.dtype)";
    assertThat(program("/usr/bin/python3", "-B", "-c", types).out())
        .isEqualTo("True Int64 boolean string\n");
  }

  @Test
  void rLoadsAReportWithItsTypes() throws Exception {
    assumeTrue(isThere("Rscript"), "no R");
    Path report = report();
    Ended run = program("Rscript", "scripts/to-r.R", report.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("2025Q4 +1 +1\n").containsPattern("kst-30821-72 +6 +2\n");
    assertThat(run.out()).containsPattern("Paternotte +0 +0 +5\n");
    String types =
        "source('scripts/to-r.R'); t <- load_report('"
            + report
            + "'); cat(class(t$references$start), class(t$references$self),"
            + " class(t$commitments$latest), class(t$references$dossier), nrow(t$errors))";
    assertThat(program("Rscript", "-e", types).out()).isEqualTo("integer logical Date character 0");
  }

  private Path report() {
    Path report = folder.resolve("report");
    Run run = Run.of("report", "corpus/documents", "-o", report + "/", "--tables");
    assertThat(run.code()).as(run.err()).isZero();
    return report;
  }

  /** Runs a script in dash, which knows least, or in what sh is. */
  private Ended shell(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(isThere("dash") ? "dash" : "sh");
    command.add("scripts/" + script);
    command.addAll(List.of(arguments));
    return program(command.toArray(String[]::new));
  }

  private Ended program(String... command) throws Exception {
    assumeTrue(
        command[0].startsWith("/") ? new File(command[0]).canExecute() : isThere(command[0]));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("KAMERLENS", kamerlens().toString());
    File out = Files.createTempFile(folder, "out", "").toFile();
    File err = Files.createTempFile(folder, "err", "").toFile();
    Process process = builder.redirectOutput(out).redirectError(err).start();
    process.getOutputStream().close();
    int code = process.waitFor();
    return new Ended(code, text(out), text(err));
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }

  /** The classes of this build as a command. */
  private Path kamerlens() throws IOException {
    Path command = folder.resolve("kamerlens");
    if (!Files.exists(command)) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Files.writeString(
          command,
          "#!/bin/sh\nLC_ALL=C.UTF-8 exec '"
              + java
              + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
              + System.getProperty("java.class.path")
              + "' nl.kamerlens.cli.Main \"$@\"\n");
      Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return command;
  }

  private static boolean isThere(String program) {
    for (String path : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }
}
