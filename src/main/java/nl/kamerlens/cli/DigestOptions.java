package nl.kamerlens.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.option.ExitException;
import nl.kamerlens.option.ReadingOptions;
import nl.kamerlens.report.DigestKind;
import nl.kamerlens.report.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what a batch is summed up on standard output, and what of it. */
final class DigestOptions {
  /** What the shell offers. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(DigestKind.values()).map(DigestKind::label).iterator();
    }
  }

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      completionCandidates = Labels.class,
      description =
          "Print one table instead of writing a folder: a row a document, dossier, year, member,"
              + " publication, type (of document), deadline (a commitment) or cited (a citation, the"
              + " most cited publication first).")
  private @Nullable String by;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "With --by: documents of this day and later. One that may be older is left out.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description =
          "With --by: documents of this day and earlier. One that may be younger is left out.")
  private @Nullable String until;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "With --by deadline, document, year or type: whether commitments were open, overdue (the"
              + " last day has passed, done or not) or undated (no last day is named) on this day."
              + " Documents of a later day are left out.")
  private @Nullable String asOf;

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description =
          "With --by: only rows of which this holds, and documents that have one:"
              + " type=toezegging, relation=executes, documents.title~china. Signs are =, != and ~"
              + " (contains); several conditions hold together.")
  private List<String> where = new ArrayList<>();

  /** Whether a table is to be printed. */
  boolean areGiven() {
    if (by == null && (since != null || until != null || asOf != null || !where.isEmpty())) {
      throw ExitException.usage("--since, --until, --as-of and --where go with --by");
    }
    return by != null;
  }

  DigestKind kind() {
    for (DigestKind kind : DigestKind.values()) {
      if (kind.label().equals(String.valueOf(by).toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw ExitException.usage(
        "--by: no "
            + Messages.shown(String.valueOf(by))
            + "; there are "
            + String.join(", ", new Labels()));
  }

  /** The day on which commitments are open or overdue; null for none. */
  @Nullable String asOf() {
    if (asOf != null && !kind().tellsWhatIsDue()) {
      throw ExitException.usage("--as-of goes with --by deadline, document, year or type");
    }
    return ReadingOptions.day("--as-of", asOf);
  }

  Selection selection() {
    try {
      return new Selection(
          ReadingOptions.day("--since", since),
          ReadingOptions.day("--until", until),
          asOf(),
          where,
          kind().table());
    } catch (IllegalArgumentException e) {
      throw ExitException.usage(Messages.shown("--where: " + e.getMessage()));
    }
  }
}
