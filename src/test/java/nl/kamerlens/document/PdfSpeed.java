package nl.kamerlens.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints how fast PDFs are read, against PDFBox's own stripper on the same files in the same run:
 * {@code PdfSpeed FILE_OR_DIRECTORY…}. Counts processor time, so that other work does not.
 */
final class PdfSpeed {
  private static final int ROUNDS = 15;

  private PdfSpeed() {}

  public static void main(String[] args) throws IOException, DocumentException {
    List<byte[]> files = new ArrayList<>();
    for (String arg : args.length == 0 ? new String[] {"src/test/resources/letter"} : args) {
      try (Stream<Path> paths = Files.walk(Path.of(arg))) {
        for (Path path : paths.filter(p -> p.toString().endsWith(".pdf")).sorted().toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
    }
    long own = Long.MAX_VALUE;
    long stripper = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      for (byte[] file : files) {
        DocumentReaders.read(new Source("x.pdf", file));
      }
      long middle = processorTime();
      for (byte[] file : files) {
        try (PDDocument document = Loader.loadPDF(file)) {
          new PDFTextStripper().getText(document);
        }
      }
      own = Math.min(own, middle - start);
      stripper = Math.min(stripper, processorTime() - middle);
    }
    System.out.printf(
        Locale.ROOT,
        "%d files: %.1f ms, PDFTextStripper %.1f ms: %.0f %% of its speed%n",
        files.size(),
        own / 1e6,
        stripper / 1e6,
        100.0 * stripper / own);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
