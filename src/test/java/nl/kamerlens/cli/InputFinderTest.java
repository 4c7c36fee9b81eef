package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  private static final Pattern DOC = Pattern.compile("\"doc\":\"([^\"]*)\"");

  @TempDir private Path directory;

  @BeforeEach
  void writeFiles() throws IOException {
    write("2021/letter.txt");
    write("2020/letter.txt");
    write("2020/answer.text");
    write("2020/noextension");
    write("2020/download.ashx", "<html><body><p>Tekst</p></body></html>");
    write("2020/data.csv");
    write("2020/notes.json", "{\"a\": 1}");
    write(".git/config.txt");
    write("2020/.draft.txt");
  }

  private Path write(String name) throws IOException {
    return write(name, "Een brief.\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> docs(Run run) {
    return DOC.matcher(run.out()).results().map(found -> found.group(1)).toList();
  }

  private static Run extract(Object... paths) {
    String[] words = new String[paths.length + 3];
    words[0] = "extract";
    words[1] = "--format";
    words[2] = "jsonl";
    for (int i = 0; i < paths.length; i++) {
      words[i + 3] = paths[i].toString();
    }
    return Run.of(words);
  }

  @Test
  void aDirectoryIsReadInTheOrderOfPathsWithoutHiddenAndOtherFiles() {
    assertThat(docs(extract(directory)))
        .containsExactly("answer", "download", "letter", "noextension", "letter~2");
  }

  @Test
  void otherFilesAreCountedForWhoAsks() {
    assertThat(extract(directory).err()).doesNotContain("other formats");
    assertThat(extract("-v", directory).err()).contains("left out 2 files of other formats");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItsName() {
    assertThat(docs(extract(directory.resolve("2020/.draft.txt")))).containsExactly(".draft");
    assertThat(docs(extract(directory.resolve("2020/data.csv")))).containsExactly("data");
  }

  @Test
  void twoFilesOfOneNameAreToldApartInTheOrderOfTheirPaths() {
    Run run = extract(directory.resolve("2021/letter.txt"), directory.resolve("2020/letter.txt"));
    assertThat(docs(run)).containsExactly("letter", "letter~2");
    assertThat(run.out().lines().findFirst().orElseThrow()).contains("2020");
    assertThat(run.code()).isZero();
    assertThat(run.errorLines())
        .containsExactly(
            "kamerlens: warning: documents of the same name: "
                + directory.resolve("2021/letter.txt")
                + " is called letter~2");
  }

  @Test
  void aFileThatIsReallyCalledLetter2IsToldApartToo() throws IOException {
    Path taken = write("2020/letter~2.txt");
    assertThat(
            docs(
                extract(
                    directory.resolve("2021/letter.txt"),
                    directory.resolve("2020/letter.txt"),
                    taken)))
        .containsExactly("letter", "letter~2", "letter~3");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() {
    Path letter = directory.resolve("2020/letter.txt");
    Path detour = directory.resolve("2021/../2020/letter.txt");
    assertThat(docs(extract(letter, letter, detour))).containsExactly("letter");
  }

  @Test
  void aListNamesAFileALine() throws IOException {
    Path list =
        write(
            "list",
            directory.resolve("2020/answer.text") + "\r\n\n" + directory.resolve("2021") + "\n");
    assertThat(docs(extract("@" + list))).containsExactly("answer", "letter");
  }

  // find -print0, for names with line breaks.
  @Test
  void aListMayHaveNulBetweenTheNames() throws IOException {
    Path odd = write("odd\nname.txt");
    Run run =
        Run.with(
            odd + "\0" + directory.resolve("2021/letter.txt") + "\0",
            "extract",
            "--format",
            "jsonl",
            "@-");
    assertThat(docs(run)).containsExactlyInAnyOrder("odd\\nname", "letter");
  }
}
