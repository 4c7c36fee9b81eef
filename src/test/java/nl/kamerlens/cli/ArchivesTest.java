package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of documents are read as directories are. */
class ArchivesTest {
  private static final String LETTER = "Zie Kamerstuk 35 207, nr. 81.\n";

  @TempDir private Path directory;

  private String zip(String name, String... entries) throws IOException {
    Path file = directory.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write((entry.endsWith("png") ? "\u0089PNG" : LETTER).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toString();
  }

  private static Run extract(String... paths) {
    String[] arguments = new String[paths.length + 3];
    System.arraycopy(new String[] {"extract", "--format", "jsonl"}, 0, arguments, 0, 3);
    System.arraycopy(paths, 0, arguments, 3, paths.length);
    return Run.of(arguments);
  }

  @Test
  void eachDocumentOfAZipIsADocument() throws IOException {
    String file = zip("letters.zip", "2021/b.txt", "a.txt", "logo.png", "metadata.xml");
    Run run = extract(file);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            b ->
                assertThat(b)
                    .contains(
                        "\"doc\":\"b\",\"path\":\"" + file + "!/2021/b.txt\"", "kst-35207-81"),
            a -> assertThat(a).contains("\"path\":\"" + file + "!/a.txt\"", "kst-35207-81"));
  }

  @Test
  void aZipBelowADirectoryIsOpened() throws IOException {
    zip("letters.zip", "a.txt", "b.txt");
    assertThat(extract(directory.toString()).out()).hasLineCount(2);
  }

  @Test
  void aZipWithoutDocumentsIsOneLine() throws IOException {
    Run run = extract(zip("pictures.zip", "a.png", "b.png"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errorLines()).singleElement().asString().contains("pictures.zip: ");
  }

  @Test
  void aBrokenZipBesideAGoodOneFailsAlone() throws IOException {
    String good = zip("good.zip", "a.txt", "b.txt");
    Path broken = directory.resolve("broken.zip");
    byte[] bytes = Files.readAllBytes(Path.of(good));
    Files.write(broken, java.util.Arrays.copyOf(bytes, 45));
    Run run = extract(broken.toString(), good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errorLines()).singleElement().asString().contains("broken.zip: ");
    assertThat(run.out()).hasLineCount(2);
  }

  @Test
  void aManifestBesideTheZipHoldsForItsDocuments() throws IOException {
    Files.writeString(directory.resolve("manifest.csv"), "doc,date\na,2021-05-04\n");
    assertThat(extract(zip("letters.zip", "a.txt", "b.txt")).out()).contains("2021-05-04");
  }
}
