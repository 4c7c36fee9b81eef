package nl.kamerlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.extract.Extractor;
import nl.kamerlens.option.ExitCode;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.report.DocumentRows;
import nl.kamerlens.report.InputError;
import nl.kamerlens.report.ReportFolder;
import nl.kamerlens.report.ReportPart;
import nl.kamerlens.report.ReportParts;
import nl.kamerlens.report.TableException;
import nl.kamerlens.report.TablesReader;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One run of a report: takes the lock, reads the documents or finds them in the journal, and gives
 * them to the parts. Beside the report stands a hidden folder {@code .kamerlens} with the lock and
 * the journal.
 */
final class ReportRun {
  private static final String HIDDEN = ".kamerlens";

  private final Console console;
  private final Documents documents;
  private final Path folder;
  private final ResumeOptions resume;

  ReportRun(Console console, Documents documents, Path folder, ResumeOptions resume) {
    this.console = console;
    this.documents = documents;
    this.folder = folder;
    this.resume = resume;
  }

  /**
   * Writes the report.
   *
   * @return the exit code
   */
  @SuppressWarnings("try") // The lock is only held.
  int write(
      Extractor extractor,
      List<ReportPart> parts,
      ReportParts.Settings settings,
      CommandSpec command)
      throws IOException {
    long start = System.nanoTime();
    boolean resumes = resume.resume();
    Path hidden = Files.createDirectories(folder.resolve(HIDDEN));
    try (RunLock lock = RunLock.take(hidden.resolve("lock"), folder);
        KnownRows known = known(hidden, command, resumes);
        ReportFolder report =
            new ReportFolder(folder, parts, settings.format(), settings.provenance())) {
      int read =
          documents.eachOpened(
              (input, given) -> known.rows(input, given, extractor),
              rows -> {
                known.keep(rows);
                report.add(rows.rows());
                return true;
              });
      if (documents.mayBeWritten(read)) {
        report.finish(console.messages().failures());
        known.finish();
      }
      tell(read, known.recalled(), console.messages().failures().size(), start);
      return console.messages().exitCode(read);
    }
  }

  /**
   * Writes the report of tables.
   *
   * @return the exit code
   */
  @SuppressWarnings("try") // The lock is only held.
  int write(Path tables, List<ReportPart> parts, ReportParts.Settings settings) throws IOException {
    long start = System.nanoTime();
    Path hidden = Files.createDirectories(folder.resolve(HIDDEN));
    try (RunLock lock = RunLock.take(hidden.resolve("lock"), folder);
        TablesReader reader = new TablesReader(tables);
        ReportFolder report =
            new ReportFolder(folder, parts, settings.format(), settings.provenance())) {
      int read = 0;
      for (DocumentRows rows = reader.next(); rows != null; rows = reader.next()) {
        report.add(rows);
        read++;
      }
      List<InputError> errors = reader.errors();
      report.finish(errors);
      tell(read, 0, errors.size(), start);
      return ExitCode.DONE;
    } catch (TableException e) {
      throw ExitException.failed(Messages.shown(String.valueOf(e.getMessage())));
    }
  }

  private KnownRows known(Path hidden, CommandSpec command, boolean resumes) throws IOException {
    if (!resume.keepsJournal()) {
      return KnownRows.none();
    }
    console
        .messages()
        .whenInterrupted("what was read is kept, the old report stays; go on with --resume");
    return KnownRows.in(hidden.resolve("journal"), command, resumes);
  }

  private void tell(int read, int recalled, int failed, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    String unchanged = recalled == 0 ? "" : " (" + recalled + " known already)";
    console
        .messages()
        .done(
            String.format(
                Locale.ROOT,
                "%d %s%s, %d failed, %.1f s",
                read,
                read == 1 ? "document" : "documents",
                unchanged,
                failed,
                seconds));
  }
}
