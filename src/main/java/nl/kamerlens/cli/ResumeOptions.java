package nl.kamerlens.cli;

import nl.kamerlens.option.ExitException;
import picocli.CommandLine.Option;

/** Whether a run goes on where the one before it ended. */
final class ResumeOptions {
  @Option(
      names = "--resume",
      description =
          "Go on after an interruption, or read only what is new or changed since the last run"
              + " into this folder. The report is the same as without.")
  private boolean resume;

  @Option(
      names = "--no-journal",
      description =
          "Do not keep what was found in DIR/.kamerlens/journal, which --resume goes on from.")
  private boolean noJournal;

  boolean resume() {
    if (resume && noJournal) {
      throw ExitException.usage("--resume goes on from the journal, so not with --no-journal");
    }
    return resume;
  }

  boolean keepsJournal() {
    return !noJournal;
  }
}
