package nl.kamerlens.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kamerlens.commitment.Commitment;
import nl.kamerlens.commitment.CommitmentFinder;
import nl.kamerlens.commitment.Fulfilment;
import nl.kamerlens.commitment.FulfilmentFinder;
import nl.kamerlens.date.Anchor;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.DateFinder;
import nl.kamerlens.date.DateScan;
import nl.kamerlens.date.DocumentDate;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Span;
import nl.kamerlens.motion.LinkedMotions;
import nl.kamerlens.motion.Motion;
import nl.kamerlens.motion.MotionFinder;
import nl.kamerlens.reference.IndicatorFinder;
import nl.kamerlens.reference.LinkFinder;
import nl.kamerlens.reference.Mention;
import nl.kamerlens.reference.MentionFinder;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.StanceFinder;
import nl.kamerlens.stance.Topics;
import nl.kamerlens.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything in a document: the library's façade.
 *
 * <pre>{@code
 * Extraction found = new Extractor().extract(DocumentReaders.read(source), Metadata.NONE);
 * }</pre>
 *
 * <p>Rules are loaded once; an extractor may be shared between threads.
 */
public final class Extractor {
  private final ExtractorOptions options;
  private final ReferenceFinder referenceFinder;
  private final DateFinder dateFinder = new DateFinder();
  private final LinkFinder linkFinder;
  private final MotionFinder motionFinder;
  private final CommitmentFinder commitmentFinder = new CommitmentFinder();
  private final FulfilmentFinder fulfilmentFinder = new FulfilmentFinder();
  private final MentionFinder mentionFinder;
  private final MetadataFinder metadataFinder = new MetadataFinder();
  private final @Nullable StanceFinder stanceFinder;
  private final @Nullable IndicatorFinder indicatorFinder;

  /** Finds everything but stances. */
  public Extractor() {
    this(ExtractorOptions.NONE);
  }

  public Extractor(ExtractorOptions options) {
    Topics topics = options.topics();
    this.options = options;
    this.referenceFinder = new ReferenceFinder(options.dossiers());
    this.linkFinder = new LinkFinder(referenceFinder);
    this.motionFinder = new MotionFinder(options.members());
    this.mentionFinder = new MentionFinder(options.corpus());
    this.stanceFinder = topics == null ? null : new StanceFinder(topics);
    this.indicatorFinder = options.audit() ? new IndicatorFinder() : null;
  }

  /** Finds stances on these topics too. */
  public static Extractor withStances(Topics topics) {
    return new Extractor(ExtractorOptions.NONE.withTopics(topics));
  }

  /**
   * All findings of a document.
   *
   * @param known what is known of it from elsewhere, such as a manifest: goes before what the text
   *     says
   */
  public Extraction extract(Document document, Metadata known) {
    AnalyzedText text = AnalyzedText.of(document);
    List<Reference> printed = referenceFinder.find(text, known.orElse(document.metadata()));
    List<Reference> linked = linkFinder.find(text, known.orElse(document.metadata()), printed);
    List<Reference> references = merged(printed, linked);
    List<Span> taken = printed.stream().map(Reference::span).toList();
    DateScan scan = dateFinder.scan(text, taken);

    Metadata metadata =
        known
            .orElse(document.metadata())
            .orElse(dated(dateFinder.documentDate(scan)))
            .orElse(metadataFinder.find(text));
    Anchor anchor = new Anchor(day(metadata.earliest()), day(metadata.questionsDate()));
    List<DateExpression> dates = dateFinder.resolve(scan, anchor);
    List<Motion> motions = LinkedMotions.number(motionFinder.find(text, printed), linked);
    List<Commitment> commitments = commitmentFinder.find(text, dates, anchor);
    List<Fulfilment> fulfilments = fulfilmentFinder.find(text, references, dates);

    List<Stance> stances = stanceFinder == null ? List.of() : stanceFinder.find(text);
    List<Mention> mentions = mentionFinder.find(text, references, dates);
    List<Span> indicators =
        indicatorFinder == null ? List.of() : indicatorFinder.find(text, references);

    Places places = new Places(text);
    return new Extraction(
        document.with(metadata),
        resolved(
            referenceFinder.flag(clear(references), metadata),
            places,
            Reference::span,
            Reference::antecedent),
        place(motions, m -> places.of(m.span())),
        place(commitments, c -> places.ofSentence(c.span())),
        place(dates.stream().filter(d -> !d.vague()).toList(), d -> places.of(d.span())),
        place(stances, s -> places.ofSentence(s.span())),
        place(fulfilments, f -> places.ofSentence(f.span())),
        resolved(mentions, places, Mention::span, Mention::antecedent),
        place(indicators, places::of));
  }

  private static List<Reference> merged(List<Reference> printed, List<Reference> linked) {
    if (linked.isEmpty()) {
      return printed;
    }
    List<Reference> all = new ArrayList<>(printed);
    all.addAll(linked);
    all.sort(Comparator.comparing(Reference::span));
    return all;
  }

  /** Those that show themselves as clearly as was asked for. */
  private List<Reference> clear(List<Reference> references) {
    return references.stream()
        .filter(r -> r.confidence().compareTo(options.minConfidence()) <= 0)
        .toList();
  }

  private static <T> List<Finding<T>> place(List<T> values, Function<T, Place> placing) {
    List<Finding<T>> findings = new ArrayList<>(values.size());
    for (T value : values) {
      findings.add(new Finding<>(placing.apply(value), value));
    }
    return findings;
  }

  private static <T> List<Finding<T>> resolved(
      List<T> values, Places places, Function<T, Span> span, Function<T, @Nullable Span> from) {
    List<Finding<T>> findings = new ArrayList<>(values.size());
    for (T value : values) {
      Span antecedent = from.apply(value);
      Integer start = antecedent == null ? null : places.of(antecedent).start();
      findings.add(new Finding<>(places.of(span.apply(value)), value, start));
    }
    return findings;
  }

  private static Metadata dated(DocumentDate date) {
    return Metadata.builder()
        .date(iso(date.day()))
        .interval(iso(date.earliest()), iso(date.latest()))
        .questionsDate(iso(date.questions()))
        .build();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
