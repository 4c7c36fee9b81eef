package nl.kamerlens.extract;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.motion.Member;
import nl.kamerlens.reference.Reference.Confidence;
import nl.kamerlens.stance.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What an extractor is told beside the documents.
 *
 * <pre>{@code
 * new Extractor(ExtractorOptions.NONE.withDossiers(Set.of("21501-33")));
 * }</pre>
 *
 * @param kinds what is looked for beside citations and time expressions
 * @param minConfidence citations that show themselves less clearly are left out
 * @param dossiers known dossiers with their suffixes, which settle ambiguous numbers; may be empty
 * @param members known members of the Staten-Generaal, whose names are told apart; may be empty
 * @param corpus what is known of other documents, by which citations without a number are found
 * @param topics the topics of stances; null where no stances are looked for
 * @param audit whether the places are listed where an indicator led to no citation
 */
public record ExtractorOptions(
    Set<FindingKind> kinds,
    Confidence minConfidence,
    Set<String> dossiers,
    List<Member> members,
    List<Metadata> corpus,
    @Nullable Topics topics,
    boolean audit)
    implements Serializable {
  /** Every citation, no lists, neither stances nor audit. */
  public static final ExtractorOptions NONE =
      new ExtractorOptions(
          EnumSet.allOf(FindingKind.class),
          Confidence.BARE,
          Set.of(),
          List.of(),
          List.of(),
          null,
          false);

  public ExtractorOptions {
    kinds = Set.copyOf(kinds);
    dossiers = Set.copyOf(dossiers);
    members = List.copyOf(members);
    corpus = List.copyOf(corpus);
  }

  /** Looks for these only, beside citations and time expressions. */
  public ExtractorOptions withKinds(Set<FindingKind> wanted) {
    return new ExtractorOptions(wanted, minConfidence, dossiers, members, corpus, topics, audit);
  }

  public ExtractorOptions withMinConfidence(Confidence least) {
    return new ExtractorOptions(kinds, least, dossiers, members, corpus, topics, audit);
  }

  public ExtractorOptions withDossiers(Set<String> known) {
    return new ExtractorOptions(kinds, minConfidence, known, members, corpus, topics, audit);
  }

  public ExtractorOptions withMembers(List<Member> known) {
    return new ExtractorOptions(kinds, minConfidence, dossiers, known, corpus, topics, audit);
  }

  public ExtractorOptions withCorpus(List<Metadata> known) {
    return new ExtractorOptions(kinds, minConfidence, dossiers, members, known, topics, audit);
  }

  /** With stances on these topics. */
  public ExtractorOptions withTopics(Topics wanted) {
    return new ExtractorOptions(kinds, minConfidence, dossiers, members, corpus, wanted, audit);
  }

  public ExtractorOptions withAudit() {
    return new ExtractorOptions(kinds, minConfidence, dossiers, members, corpus, topics, true);
  }
}
