package nl.kamerlens.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of documents as an archive has them: letters many times over, every format, documents in
 * a zip, two of one name, one that was encoded twice, and broken ones.
 */
final class Archive {
  private static final Path CORPUS = Path.of("corpus/documents");
  private static final Path LETTER = Path.of("src/test/resources/letter");

  private Archive() {}

  /** So long that a few copies are enough. */
  private static final long LONG = 100_000;

  /** Makes the folder, with the letters of the corpus so many times. */
  static void make(Path folder, int copies) throws IOException {
    List<Path> corpus = files(CORPUS);
    for (int i = 0; i < copies; i++) {
      Path year = Files.createDirectories(folder.resolve("years/" + (1990 + i % 30)));
      for (Path letter : corpus) {
        if (i % 25 > 0 && Files.size(letter) > LONG) {
          continue;
        }
        String name = "copy" + i + "-" + letter.getFileName();
        Files.copy(letter, year.resolve(name));
      }
    }
    for (Path letter : files(LETTER)) {
      Files.copy(letter, folder.resolve(String.valueOf(letter.getFileName())));
    }
    zip(folder.resolve("letters.zip"), corpus);
    zip(folder.resolve("single.zip"), corpus.subList(2, 3));
    Files.writeString(folder.resolve("manifest.csv"), "doc,date\nletter,2022-05-11\n");
    Files.writeString(folder.resolve("told.txt"), Knowledge.LETTER);
    String once = "De coördinatie ligt bij de coördinator. Zie Kamerstuk 35 207, nr. 81.\n";
    Files.writeString(folder.resolve("twice.txt"), new String(once.getBytes(UTF_8), ISO_8859_1));
    addBroken(folder);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void zip(Path file, List<Path> documents) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Path document : documents) {
        zip.putNextEntry(new ZipEntry("zipped/" + document.getFileName()));
        Files.copy(document, zip);
        zip.closeEntry();
      }
    }
  }

  private static void addBroken(Path folder) throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.createFile(broken.resolve("empty.txt"));
    Files.writeString(broken.resolve("no.pdf"), "%PDF-1.7\nthis is none");
    Files.writeString(broken.resolve("not-well-formed.xml"), "<?xml version=\"1.0\"?><a><b></a>");
    byte[] zip = Files.readAllBytes(folder.resolve("letters.zip"));
    Files.write(broken.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));
    Files.write(broken.resolve("noise.txt"), new byte[] {0, 1, 2, 3, 0, 5, (byte) 0xFF, 0});
  }
}
