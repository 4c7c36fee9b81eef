package nl.kamerlens.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerlens.input.GivenMetadata;
import nl.kamerlens.input.InputReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How documents are read, and what is known of them beside what they say. */
public final class ReadingOptions {
  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "The documents' own day, from which relative dates count: 2024-03-24.")
  private @Nullable String date;

  @Option(
      names = {"--manifest", "--metadata"},
      paramLabel = "FILE",
      description =
          "CSV with what is known of documents, by doc or path: date, earliest, latest, type,"
              + " title … A manifest.csv beside the documents or one directory up is used without"
              + " asking.")
  private List<Path> manifests = new ArrayList<>();

  @Option(
      names = "--fix-encoding",
      description = "Mend text that was encoded as UTF-8 twice: coÃ¶rdinatie.")
  private boolean fixEncoding;

  @Mixin private final LimitOptions limits = new LimitOptions();

  private @Nullable GivenMetadata given;

  /** Reads within the limits. */
  public InputReader reader() {
    return new InputReader(limits.limits(), limits.seconds(), fixEncoding);
  }

  /** What the options say of documents; the tables are read once. */
  public GivenMetadata given() {
    GivenMetadata known = given;
    if (known == null) {
      known = GivenMetadata.read(day("--date", date), manifests);
      given = known;
    }
    return known;
  }

  /** The day that an option names; null where it is not given. */
  public static @Nullable String day(String option, @Nullable String day) {
    try {
      return day == null ? null : LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      throw ExitException.usage(option + " is not a day like 2024-03-24: " + day);
    }
  }
}
