package nl.kamerlens.spark;

import static nl.kamerlens.spark.LocalJob.assertTables;
import static nl.kamerlens.spark.LocalJob.extract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamerlens.spark.LocalJob.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The job finds what the command line finds, whatever the options. */
@ExtendWith(LocalJob.class)
class JobTest {
  @TempDir static Path work;

  @Test
  void foldersArchivesAndBrokenFilesGiveTheTablesOfTheCommandLine() throws IOException {
    Archive.make(work.resolve("letters"), 2);
    // Relative, as it is mostly given.
    Path letters = Path.of("").toAbsolutePath().relativize(work.resolve("letters"));
    String gone = work.resolve("gone.txt").toString();
    Path list = Files.writeString(work.resolve("list"), letters + "\n" + gone + "\n");
    Path run = work.resolve("run");

    List<String> options =
        List.of("--only", "stances,references", "--audit", "--fix-encoding", "--date=2021-03-03");
    List<String> words = new ArrayList<>(options);
    words.add("@" + list);
    Said first = assertSameAsTheCommandLine(run, "with-options", words);
    assertThat(first.err()).contains(" errors").doesNotContain("--fix-encoding");

    // A second run takes the place of the first, and has no stances.
    Said second = assertSameAsTheCommandLine(run, "plain", List.of(letters.toString(), gone));
    assertThat(second.err()).contains("1 document is encoded as UTF-8 twice", "--fix-encoding");
  }

  private static Said assertSameAsTheCommandLine(Path run, String name, List<String> words)
      throws IOException {
    Path expected = work.resolve(name);
    assertThat(CommandLineTables.write(expected, words)).isEqualTo(1);
    Said said = extract(run, words);
    assertThat(said.code()).isEqualTo(1);
    assertTables(run, expected);
    return said;
  }

  @Test
  void whateverChangesFindingsOnTheCommandLineIsAnOptionHere() {
    Set<String> known = options(CommandLineTables.say("extract", "--help"));
    // How a run goes, and how findings are written down.
    known.removeAll(
        Set.of("--jobs", "--keep-going", "--fail-fast", "--verbose", "--color", "--print-schema"));
    known.removeAll(Set.of("--format", "--excel"));

    assertThat(known).contains("--only", "--timeout");
    assertThat(options(new CommandLine(new ExtractCommand()).getUsageMessage())).containsAll(known);
  }

  private static Set<String> options(String help) {
    return Pattern.compile("--[a-z-]+")
        .matcher(help)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
