package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad input: one clear line, the right exit code, nothing half-written. */
class BadInputTest {
  private static final String LETTER =
      "Geachte voorzitter,\n\nHierbij reageer ik op Kamerstuk 35 207, nr. 81.\n";

  @TempDir private Path directory;

  @BeforeEach
  void writeInputs() throws IOException {
    write("good.txt", LETTER);
    write("empty.txt", "");
    Files.write(directory.resolve("binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 2});
    Files.write(directory.resolve("controls.txt"), new byte[] {1, 2, 3, 4, 5, 6, 7, 14, 15});
    write("list.txt.lst", directory.resolve("absent.txt") + "\n");
    Files.createDirectories(directory.resolve("no-documents"));
    Files.write(directory.resolve("no-documents/picture.png"), new byte[] {(byte) 0x89, 'P'});
    write("no-documents/.hidden.txt", LETTER);
    Files.createDirectories(directory.resolve("broken"));
    Files.write(directory.resolve("broken/letter.pdf"), new byte[] {0x11, 0, 0x22, 0});
    Files.createDirectories(directory.resolve("nothing"));
    Files.createSymbolicLink(directory.resolve("loop"), directory.resolve("loop"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments("absent.txt", "no such file"),
        arguments("nothing", "no documents in this directory"),
        arguments("no-documents", "no documents in this directory, only 1 file of other formats"),
        arguments("empty.txt", "empty"),
        arguments("binary.txt", "binary"),
        arguments("controls.txt", "binary"),
        arguments("loop", "loop"),
        arguments("good.txt/below", "no"));
  }

  @Test
  void aBrokenFileInADirectoryIsNotPassedOver() {
    Run run = Run.of("extract", directory.resolve("broken").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("letter.pdf").contains("binary");
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aloneIsOneLineAndExitCode3(String name, String cause) {
    String path = directory.resolve(name).toString();
    Run run = Run.of("extract", "--format", "jsonl", path);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().startsWith("kamerlens: " + path);
    assertThat(run.err().toLowerCase(java.util.Locale.ROOT)).contains(cause);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void besideAGoodOneIsExitCode1AndTheRestIsWritten(String name, String cause) {
    String good = directory.resolve("good.txt").toString();
    String bad = directory.resolve(name).toString();
    Run run = Run.of("extract", "--format", "jsonl", bad, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).singleElement().asString().contains("\"doc\":\"good\"");
    assertThat(run.errorLines()).hasSize(1);
    assertThat(cause).isNotEmpty();
  }

  @Test
  void failFastStopsAtTheFirstAndWritesNoFile() {
    Path output = directory.resolve("out.jsonl");
    Run run =
        Run.of(
            "extract",
            "--fail-fast",
            "--format",
            "jsonl",
            "-o",
            output.toString(),
            directory.resolve("empty.txt").toString(),
            directory.resolve("good.txt").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(output).doesNotExist();
  }

  @Test
  void aListedFileThatIsNotThereIsNamed() {
    Run run = Run.of("extract", "@" + directory.resolve("list.txt.lst"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("absent.txt: no such file");
  }

  // Bytes that are not UTF-8 are read as windows-1252, and -v says so.
  @Test
  void invalidUtf8IsReadAsWindows1252() throws IOException {
    Path file = directory.resolve("ansi.txt");
    Files.write(file, "Dit is één café.\n".getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("extract", "-v", "--format", "jsonl", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("ansi.txt: read as windows-1252");
    assertThat(Run.of("extract", file.toString()).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "it's.txt", "quo\"te.txt", "semi;colon.txt", "ünïcode.txt"})
  void oddNamesAreRead(String name) throws IOException {
    Run run = Run.of("extract", "--format", "jsonl", write(name, LETTER).toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1).contains("\"doc\":\"");
  }

  @Test
  void aNameWithALineBreakStaysOnOneLine() throws IOException {
    Path odd = write("two\nlines\u001B[31m.txt", "");
    Run run = Run.of("extract", odd.toString());
    assertThat(run.errorLines()).singleElement().asString().contains("two\\nlines\\u001b[31m.txt");
    write("two\nlines\u001B[31m.txt", LETTER);
    assertThat(Run.of("extract", "--format", "jsonl", odd.toString()).out())
        .contains("\"doc\":\"two\\nlines\\u001B[31m\"");
  }

  @Test
  void standardInputIsADocument() {
    Run run = Run.with(LETTER, "extract", "--format", "jsonl", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"doc\":\"stdin\",\"path\":\"-\"");
  }

  @Test
  void emptyStandardInputIsOneLine() {
    Run run = Run.with("", "extract", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines()).singleElement().asString().contains("empty");
  }

  @Test
  void standardInputCannotBeGivenTwice() {
    assertThat(Run.with(LETTER, "extract", "-", "@-").code()).isEqualTo(2);
  }

  @Test
  void aClosedPipeEndsQuietly() {
    for (PrintStream closed :
        new PrintStream[] {failing("Broken pipe"), new PrintStream(failing("any"))}) {
      Run run = Run.into(closed, "extract", directory.resolve("good.txt").toString());
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl"})
  void aFullDiskBehindStandardOutputIsOneLine(String format) {
    Run run =
        Run.into(
            failing("No space left on device"),
            "extract",
            "--format",
            format,
            directory.resolve("good.txt").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines())
        .containsExactly("kamerlens: the output cannot be written: No space left on device");
  }

  @Test
  void helpOnAFullDiskIsOneLineToo() {
    Run run = Run.into(failing("No space left on device"), "--help");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines()).hasSize(1);
  }

  private static PrintStream failing(String cause) {
    return new StandardOutput(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(cause);
          }
        });
  }

  static Stream<Arguments> unwritable() {
    return Stream.of(
        arguments("absent-directory/out.jsonl", "jsonl"),
        arguments("good.txt/out.jsonl", "jsonl"),
        arguments("good.txt/", "csv"));
  }

  @ParameterizedTest
  @MethodSource("unwritable")
  void anUnwritableOutputIsOneLine(String output, String format) throws IOException {
    Path before = directory.resolve("good.txt");
    Run run =
        Run.of("extract", "--format", format, "-o", directory + "/" + output, before.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains("cannot be written");
    assertThat(Files.readString(before, StandardCharsets.UTF_8)).isEqualTo(LETTER);
  }

  @Test
  void anOldFileIsLeftWhereNothingCouldBeRead() throws IOException {
    Path output = write("old.jsonl", "old");
    Run run =
        Run.of(
            "extract",
            "--format",
            "jsonl",
            "-o",
            output.toString(),
            directory.resolve("empty.txt").toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(output).hasContent("old");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
    }
  }

  static Stream<Arguments> misuse() {
    return Stream.of(
        arguments("no command", new String[] {}),
        arguments("an unknown command", new String[] {"extrct"}),
        arguments("an unknown option", new String[] {"extract", "--frmat", "csv", "x"}),
        arguments("no input", new String[] {"extract"}),
        arguments("an unknown format", new String[] {"extract", "--format", "xml", "x"}),
        arguments("an unknown layer", new String[] {"extract", "--only", "quotes", "x"}),
        arguments("a day that is none", new String[] {"extract", "--date", "2024-02-30", "x"}),
        arguments("no jobs", new String[] {"extract", "--jobs", "0", "x"}),
        arguments("four tables in one", new String[] {"extract", "--format", "csv", "x"}),
        arguments(
            "spreadsheets of JSON", new String[] {"extract", "--excel", "--format", "json", "x"}),
        arguments("both ways", new String[] {"extract", "--keep-going", "--fail-fast", "x"}),
        arguments(
            "JSON in a folder", new String[] {"extract", "--format", "json", "-o", "d/", "x"}),
        arguments("no gold", new String[] {"evaluate", "x"}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misuse")
  void misuseIsOneLineAndExitCode2(String what, String[] arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().startsWith("kamerlens: ");
  }
}
