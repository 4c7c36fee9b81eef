package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kamerlens text}. */
class TextCommandTest {
  private static final String LETTER =
      """
      Geachte voorzitter,

      De motie-Kuiper c.s.1 is op 3 maart jl. aangenomen 😀. Het kabinet zal haar uit-
      voeren; de brief daarover volgt in het najaar van dit jaar, zo is het voornemen.

      1 Kamerstuk 35 207, nr. 81.
      """;

  @TempDir Path directory;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsTheTextInWhichOffsetsCount() throws IOException {
    assertThat(text(letter())).isEqualTo(LETTER);
  }

  @Test
  void aSentencesOffsetsLeadToItInTheText() throws IOException {
    List<String> lines = text(letter(), "--sentences").lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).endsWith("\tDe motie-Kuiper c.s. is op 3 maart jl. aangenomen 😀.");
    assertThat(stretch(lines.get(1)))
        .isEqualTo("De motie-Kuiper c.s.1 is op 3 maart jl. aangenomen 😀.");
    assertThat(stretch(lines.get(2))).startsWith("Het kabinet zal haar uit-\nvoeren;");
    assertThat(lines.get(2)).contains("\tHet kabinet zal haar uitvoeren; de brief");
    assertThat(lines.get(3)).endsWith("\tKamerstuk 35 207, nr. 81.");
  }

  @Test
  void readTextHasAPassageALine() throws IOException {
    assertThat(text(letter(), "--read").lines())
        .hasSize(3)
        .element(2)
        .isEqualTo("Kamerstuk 35 207, nr. 81.");
  }

  @Test
  void tokensStandOneALineWithABlankLineBetweenSentences() throws IOException {
    String tokens = text(letter(), "--tokens");

    assertThat(tokens).startsWith("0\t7\tGeachte\n8\t18\tvoorzitter\n18\t19\t,\n\n21\t23\tDe\n");
    assertThat(tokens.lines().filter(line -> !line.isEmpty()))
        .filteredOn(line -> !line.endsWith("\tuitvoeren") && !line.endsWith("\tc.s."))
        .allSatisfy(line -> assertThat(stretch(line)).isEqualTo(line.split("\t")[2]));
  }

  @Test
  void aFootnoteComesWithItsMarkAndTheSentenceThatCarriesIt() throws IOException {
    String line = text(letter(), "--footnotes");

    int mark = LETTER.indexOf("1 is op");
    assertThat(line)
        .isEqualTo(
            "1\t"
                + mark
                + "\t"
                + (mark + 1)
                + "\tDe motie-Kuiper c.s. is op 3 maart jl. aangenomen 😀."
                + "\tKamerstuk 35 207, nr. 81.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sentences", "--tokens", "--footnotes", "--read"})
  void severalDocumentsStandEachUnderItsPath(String view) throws IOException {
    letter();
    Files.writeString(directory.resolve("b.txt"), "Ja.");

    assertThat(text(directory, view))
        .startsWith("==> " + directory.resolve("a.txt") + " <==\n")
        .contains("\n\n==> " + directory.resolve("b.txt") + " <==\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--read, text, 'doc,start,end,text'",
    "--sentences, sentences, 'doc,start,end,sentence,part,footnote,on_page,question,answer'",
    "--tokens, tokens, 'doc,start,end,token,sentence'",
    "--footnotes, footnotes, 'doc,footnote,start,end,sentence,note_start,note_end,note'"
  })
  void viewsAreTablesAndJsonToo(String view, String name, String header) throws IOException {
    String csv = text(letter(), view, "--format", "csv");
    assertThat(csv).startsWith(header + "\n");

    out.reset();
    JsonNode json = new ObjectMapper().readTree(text(letter(), view, "--format", "jsonl"));
    assertThat(json.get("doc").asText()).isEqualTo("a");
    assertThat(json.get(name)).isNotEmpty();
    assertThat(header.split(",")).containsAll(names(json.get(name).get(0)));
  }

  @Test
  void writesAFileWhole() throws IOException {
    Path file = directory.resolve("out.tsv");
    assertThat(run(letter().toString(), "--tokens", "--format", "tsv", "-o", file.toString()))
        .isZero();
    assertThat(file).content(StandardCharsets.UTF_8).startsWith("doc\tstart\tend\ttoken\t");
    assertThat(out.size()).isZero();
  }

  @Test
  void readsStandardInput() {
    int code =
        Main.run(
            new ByteArrayInputStream("Ja. Nee.".getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "text",
            "-",
            "--sentences");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("0\t3\tJa.\n4\t8\tNee.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--format xml, 2, no format xml",
    "--sentences --tokens, 2, mutually exclusive",
    "-o /nonexistent/dir/out.txt, 3, cannot be written"
  })
  void saysWhatIsWrong(String options, int code, String message) throws IOException {
    String[] args = (letter() + " " + options).split(" ");
    assertThat(run(args)).isEqualTo(code);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
    assertThat(out.size()).isZero();
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    assertThat(run(letter().toString(), directory.resolve("none.txt").toString())).isOne();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Kuiper");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.txt").hasLineCount(1);
  }

  private Path letter() throws IOException {
    return Files.writeString(directory.resolve("a.txt"), LETTER);
  }

  /** What stands in the letter between the two offsets at the beginning of the line. */
  private static String stretch(String line) {
    String[] cells = line.split("\t");
    int start = LETTER.offsetByCodePoints(0, Integer.parseInt(cells[0]));
    int end = LETTER.offsetByCodePoints(0, Integer.parseInt(cells[1]));
    return LETTER.substring(start, end);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(field -> field.getKey()).toList();
  }

  private String text(Path path, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = path.toString();
    System.arraycopy(options, 0, args, 1, options.length);
    assertThat(run(args)).as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "text";
    System.arraycopy(options, 0, args, 1, options.length);
    return Main.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }
}
