package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that goes on from the journal of an earlier run is the same as one made at once. */
class ResumeTest {
  @TempDir private Path directory;
  private Path letters;

  @BeforeEach
  void writeLetters() throws IOException {
    letters = Files.createDirectories(directory.resolve("letters"));
    for (int i = 0; i < 12; i++) {
      writeLetter(i, "Ik zal uw Kamer voor 1 juli 2022 informeren.");
    }
  }

  private void writeLetter(int i, String sentence) throws IOException {
    Files.writeString(
        letters.resolve("letter-" + i + ".txt"),
        "Den Haag, 11 mei 2022\n\nZie Kamerstuk 35 207, nr. " + i + ".\n" + sentence + "\n");
  }

  private Run report(String name, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("report", letters.toString(), "-o", directory.resolve(name) + "/"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /** The files that a reader sees, by their names. */
  private Map<String, String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve(name))) {
      return new TreeMap<>(
          files
              .filter(Files::isRegularFile)
              .collect(
                  Collectors.toMap(file -> file.getFileName().toString(), ResumeTest::content)));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path journal(String name) {
    return directory.resolve(name).resolve(".kamerlens/journal");
  }

  @Test
  void whatIsKnownIsNotReadAgain() throws IOException {
    assertThat(report("report").err()).startsWith("kamerlens: 12 documents, 0 failed, ");
    Map<String, String> before = files("report");
    Run again = report("report", "--resume");
    assertThat(again.err()).startsWith("kamerlens: 12 documents (12 known already), 0 failed, ");
    assertThat(files("report")).isEqualTo(before);
  }

  @Test
  void whatIsNewOrChangedIsRead() throws IOException {
    report("report");
    writeLetter(3, "Ik zal uw Kamer voor 1 september 2022 informeren.");
    writeLetter(12, "Ik zal uw Kamer niet informeren.");
    Files.delete(letters.resolve("letter-5.txt"));
    Run again = report("report", "--resume");
    assertThat(again.err()).startsWith("kamerlens: 12 documents (10 known already), 0 failed, ");
    report("fresh");
    assertThat(files("report")).isEqualTo(files("fresh"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.3, 0.5, 0.8, 0.999})
  void aJournalThatWasCutOffGivesTheSameReport(double part) throws IOException {
    report("fresh");
    report("report", "--jobs", "1");
    try (FileChannel journal = FileChannel.open(journal("report"), StandardOpenOption.WRITE)) {
      journal.truncate((long) (journal.size() * part));
    }
    Run again = report("report", "--resume", "--jobs", "3");
    assertThat(again.err()).contains("12 documents").doesNotContain("(12 known");
    assertThat(files("report")).isEqualTo(files("fresh"));
    assertThat(report("report", "--resume").err()).contains("(12 known already)");
  }

  @Test
  void aDamagedJournalGivesTheSameReport() throws IOException {
    report("fresh");
    report("report");
    byte[] bytes = Files.readAllBytes(journal("report"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(journal("report"), bytes);
    Run again = report("report", "--resume");
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("known already").doesNotContain("(12 known");
    assertThat(files("report")).isEqualTo(files("fresh"));
  }

  @Test
  void otherOptionsReadEverythingAgain() throws IOException {
    report("report");
    Run again = report("report", "--resume", "--date", "2020-01-01");
    assertThat(again.err()).startsWith("kamerlens: 12 documents, 0 failed");
    report("fresh", "--date", "2020-01-01");
    assertThat(files("report")).isEqualTo(files("fresh"));
  }

  @Test
  void anotherFormOfTheTablesReadsNothingAgain() throws IOException {
    report("report");
    assertThat(report("report", "--resume", "--excel").err()).contains("(12 known already)");
    report("fresh", "--excel");
    assertThat(files("report")).isEqualTo(files("fresh"));
  }

  @Test
  void whatAManifestSaysOfADocumentCounts() throws IOException {
    report("report");
    Files.writeString(letters.resolve("manifest.csv"), "doc,type\nletter-7,mededeling\n");
    assertThat(report("report", "--resume").err()).contains("(11 known already)");
    assertThat(files("report").get("documents.csv")).contains("mededeling");
  }

  @Test
  void aJournalOfManyOldLettersIsMadeSmaller() throws IOException {
    report("report");
    long before = Files.size(journal("report"));
    for (int i = 2; i < 12; i++) {
      Files.delete(letters.resolve("letter-" + i + ".txt"));
    }
    assertThat(report("report", "--resume").err()).contains("2 documents (2 known already)");
    assertThat(Files.size(journal("report"))).isLessThan(before / 3);
    assertThat(report("report", "--resume").err()).contains("2 documents (2 known already)");
  }

  @Test
  void withoutAJournalNothingIsKept() throws IOException {
    report("report", "--no-journal");
    assertThat(journal("report")).doesNotExist();
    assertThat(report("report", "--no-journal", "--resume").code()).isEqualTo(2);
  }

  @Test
  void twoRunsIntoOneFolderAreKeptApart() throws IOException {
    report("report");
    Map<String, String> before = files("report");
    Path lock = directory.resolve("report/.kamerlens/lock");
    try (FileChannel held = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      assertThat(held.lock().isValid()).isTrue();
      Run second = report("report", "--excel");
      assertThat(second.code()).isEqualTo(3);
      assertThat(second.errorLines()).hasSize(1).first().asString().contains("another run");
    }
    assertThat(files("report")).isEqualTo(before);
    assertThat(report("report").code()).isZero();
  }

  @Test
  void temporaryFilesOfARunThatWasKilledAreRemoved() throws IOException {
    report("report");
    Path left = directory.resolve("report/.dates.csv.99999999.tmp");
    Files.writeString(left, "half");
    Path mine = Files.writeString(directory.resolve("report/.dates.csv.mine.tmp"), "mine");
    report("report");
    assertThat(left).doesNotExist();
    assertThat(mine).hasContent("mine");
  }
}
