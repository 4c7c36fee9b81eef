package nl.kamerlens.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.extract.ExtractorOptions;
import nl.kamerlens.motion.Member;
import nl.kamerlens.reference.Reference.Confidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known beside the documents, and how sure a citation must be. */
public final class KnowledgeOptions {
  @Option(
      names = "--min-confidence",
      paramLabel = "LEVEL",
      description =
          "Only citations at least this clear: marked (announced by a word), bracketed (a number in"
              + " brackets or in a footnote), bare (default: all).")
  private String minConfidence = "bare";

  @Option(
      names = "--dossiers",
      paramLabel = "FILE",
      description =
          "Known dossiers, one a line (29398, 21501-33, 36600-V): they settle numbers that may be"
              + " dossier or document.")
  private @Nullable Path dossiers;

  @Option(
      names = "--members",
      paramLabel = "FILE",
      description =
          "Known members: CSV with prefix,surname,initials,party,from,to. They tell double surnames"
              + " from two members.")
  private @Nullable Path members;

  /**
   * Adds what the options say.
   *
   * @throws ExitException if a file cannot be used
   */
  public ExtractorOptions addTo(ExtractorOptions options) {
    ExtractorOptions told = options.withMinConfidence(confidence());
    if (dossiers != null) {
      told = told.withDossiers(DossierList.read(dossiers));
    }
    return members == null ? told : told.withMembers(MemberTable.read(members));
  }

  /** The members of the list; none where none is given. */
  public List<Member> members() {
    return members == null ? List.of() : MemberTable.read(members);
  }

  private Confidence confidence() {
    for (Confidence level : Confidence.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(minConfidence)) {
        return level;
      }
    }
    throw ExitException.usage(
        "--min-confidence is marked, bracketed or bare, not " + minConfidence);
  }
}
