package nl.kamerlens.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.DocumentException;
import nl.kamerlens.document.DocumentReaders;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Source;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.InputError;

/** Pages of a few documents, and of text that would like to be more than text. */
final class Pages {
  /** Markup, the ends of a script and characters that are two units long. */
  static final String HOSTILE =
      "Geachte voorzitter 𝄞𝄞,\n\n"
          + "</script><script>document.title='gehackt'</script><!-- <img src=x onerror=alert(1)>"
          + " \u2028 <b>vet</b> & \"meer\" 𝄞.\n\n"
          + "Ter uitvoering van de motie van het lid Jansen c.s. (Kamerstuk 35 207, nr. 81) informeer"
          + " ik uw Kamer vóór 1 december 2025 over 𝄞 de instellingen.";

  private static final Extractor EXTRACTOR = new Extractor();

  private Pages() {}

  static Extraction extraction(String name, String text) {
    return EXTRACTOR.extract(
        Document.ofText(name, text),
        Metadata.builder().type("brief").date("2025-05-11").title("Over <b>dit</b>").build());
  }

  static DocumentRows rows(String name, String text) {
    return DocumentRows.of(extraction(name, text));
  }

  /** The documents of the corpus. */
  static List<Extraction> corpus() throws IOException, DocumentException {
    List<Extraction> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("corpus/documents"))) {
      for (Path file : files.sorted().toList()) {
        Source source = new Source(file.toString(), Files.readAllBytes(file));
        found.add(EXTRACTOR.extract(DocumentReaders.read(source), Metadata.NONE));
      }
    }
    return found;
  }

  static String page(List<DocumentRows> documents, InputError... errors) {
    return page(new ReportPage(), documents, errors);
  }

  static String page(ReportPage page, List<DocumentRows> documents, InputError... errors) {
    StringBuilder out = new StringBuilder();
    try {
      page.begin(out);
      for (DocumentRows document : documents) {
        page.add(document, out);
      }
      page.end(List.of(errors), out);
    } catch (IOException e) {
      throw new IllegalStateException("a string does not fail", e);
    }
    return out.toString();
  }
}
