package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code completion} and {@code man}, as the programs see them for which they are made. */
class ShellSupportTest {
  @TempDir Path folder;

  /** What bash offers behind these words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rep | report",
        "report --as | --as-of",
        "report --by dead | deadline",
        "extract --format js | json jsonl",
        "completion z | zsh"
      })
  void bashCompletes(String words, String offered) throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, Run.of("completion").out());
    String call =
        """
        source "$1" && shift
        COMP_WORDS=(kamerlens "$@") COMP_CWORD=$# COMPREPLY=()
        compopt() { :; }
        _complete_kamerlens && echo "${COMPREPLY[@]}"
        """;
    String[] given = (script + " " + words).split(" ");
    assertThat(output("bash", Stream.concat(Stream.of("-c", call, "bash"), Arrays.stream(given))))
        .isEqualTo(offered);
  }

  @Test
  void aShellWithoutCompletionIsSaid() {
    Run run = Run.of("completion", "fish");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("bash and zsh");
  }

  @Test
  void theManualNamesEveryCommandAndOption() {
    CommandLine commands =
        KamerlensCommand.commandLine(
            new Console(System.in, System.out, new Messages(System.err), Terminal.NONE));
    String page = Run.of("man").out().replace("\\-", "-");
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(page).contains(".SH KAMERLENS " + name.toUpperCase(Locale.ROOT));
              command
                  .getCommandSpec()
                  .options()
                  .forEach(option -> assertThat(page).contains("\\fB" + option.longestName()));
            });
  }

  @Test
  void noTextBecomesARequest() {
    List<String> requests = List.of(".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".nf", ".fi");
    assertThat(Run.of("man").out().lines().filter(l -> l.startsWith(".") || l.startsWith("'")))
        .allMatch(line -> requests.contains(line.split(" ")[0]));
  }

  @Test
  void manTakesThePageWithoutWarning() throws Exception {
    Path page = folder.resolve("kamerlens.1");
    CommandLine commands =
        KamerlensCommand.commandLine(
            new Console(System.in, System.out, new Messages(System.err), Terminal.NONE));
    Files.writeString(page, new ManPage(commands.getCommandSpec(), Instant.EPOCH).text());
    if (isThere("mandoc")) {
      assertThat(output("mandoc", Stream.of("-Tlint", page.toString()))).isEmpty();
    }
    String shown = output("man", Stream.of("--warnings", "-l", page.toString()));
    assertThat(shown).contains("KAMERLENS REPORT", "--as-of").doesNotContain("warning");
  }

  private String output(String program, Stream<String> arguments)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(isThere(program), program + " is not there");
    List<String> command = Stream.concat(Stream.of(program), arguments).toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("MANPAGER", "cat");
    Process process = builder.redirectInput(new File("/dev/null")).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.strip();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
