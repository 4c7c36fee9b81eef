package nl.kamerlens.cli;

import java.io.IOException;
import java.util.List;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.motion.Member;
import nl.kamerlens.report.Digest;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.PartyList;
import nl.kamerlens.report.Selection;

/** Reads a batch and prints one table of it. */
final class DigestRun {
  private final Console console;
  private final Selection selection;
  private final Digest<?> digest;
  private final DigestOutput output;

  DigestRun(Console console, DigestOptions options, List<Member> members, DigestOutput output) {
    this.console = console;
    this.selection = options.selection();
    this.digest = options.kind().digest(options.asOf(), new PartyList(members));
    this.output = output;
  }

  int print(Documents documents, Extractor extractor) throws IOException {
    int read =
        documents.each(
            (document, known) -> DocumentRows.withoutText(extractor.extract(document, known)),
            rows -> {
              selection.of(rows).ifPresent(digest::add);
              return true;
            });
    if (selection.undated() > 0) {
      console.messages().warn(undated(selection.undated()));
    }
    if (documents.mayBeWritten(read)) {
      output.print(digest, console);
    }
    return console.messages().exitCode(read);
  }

  private static String undated(int count) {
    return count
        + (count == 1 ? " document is" : " documents are")
        + " left out: whether of this period is not known; tell with --date or a manifest";
  }
}
