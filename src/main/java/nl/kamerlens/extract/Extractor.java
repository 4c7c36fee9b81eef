package nl.kamerlens.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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
import nl.kamerlens.reference.PublicationId;
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
  private final MetadataFinder metadataFinder = new MetadataFinder();
  private final Function<Read, List<Motion>> motionFinder;
  private final Function<Read, List<Commitment>> commitmentFinder;
  private final Function<Read, List<Fulfilment>> fulfilmentFinder;
  private final Function<Read, List<Mention>> mentionFinder;
  private final Function<Read, List<Stance>> stanceFinder;
  private final Function<Read, List<Span>> indicatorFinder;

  /** What has been read of a document when those are looked for that build on it. */
  private record Read(
      AnalyzedText text,
      List<Reference> printed,
      List<Reference> linked,
      List<Reference> references,
      List<DateExpression> dates,
      Anchor anchor) {}

  /** Finds everything but stances. */
  public Extractor() {
    this(ExtractorOptions.NONE);
  }

  public Extractor(ExtractorOptions options) {
    this.options = options;
    this.referenceFinder = new ReferenceFinder(options.dossiers());
    this.linkFinder = new LinkFinder(referenceFinder);
    this.motionFinder = finder(FindingKind.MOTIONS, () -> motions(options));
    this.commitmentFinder = finder(FindingKind.COMMITMENTS, Extractor::commitments);
    this.fulfilmentFinder = finder(FindingKind.FULFILMENTS, Extractor::fulfilments);
    this.mentionFinder = finder(FindingKind.MENTIONS, () -> mentions(options));
    this.stanceFinder = stances(options.topics());
    this.indicatorFinder = options.audit() ? indicators() : r -> List.of();
  }

  private <T> Function<Read, List<T>> finder(
      FindingKind kind, Supplier<Function<Read, List<T>>> finder) {
    return options.kinds().contains(kind) ? finder.get() : r -> List.of();
  }

  private static Function<Read, List<Motion>> motions(ExtractorOptions options) {
    MotionFinder finder = new MotionFinder(options.members());
    return r -> LinkedMotions.number(finder.find(r.text(), r.printed()), r.linked());
  }

  private static Function<Read, List<Commitment>> commitments() {
    CommitmentFinder finder = new CommitmentFinder();
    return r -> finder.find(r.text(), r.dates(), r.anchor());
  }

  private static Function<Read, List<Fulfilment>> fulfilments() {
    FulfilmentFinder finder = new FulfilmentFinder();
    return r -> finder.find(r.text(), r.references(), r.dates());
  }

  private static Function<Read, List<Mention>> mentions(ExtractorOptions options) {
    MentionFinder finder = new MentionFinder(options.corpus());
    return r -> finder.find(r.text(), r.references(), r.dates());
  }

  private static Function<Read, List<Stance>> stances(@Nullable Topics topics) {
    if (topics == null) {
      return r -> List.of();
    }
    StanceFinder finder = new StanceFinder(topics);
    return r -> finder.find(r.text());
  }

  private static Function<Read, List<Span>> indicators() {
    IndicatorFinder finder = new IndicatorFinder();
    return r -> finder.find(r.text(), r.references());
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
    Metadata given = known.orElse(document.metadata());
    Metadata own = metadataFinder.find(text);
    List<Reference> printed = referenceFinder.find(text, given.orElse(own));
    List<Reference> linked = linkFinder.find(text, given.orElse(own), printed);
    List<Reference> references = merged(printed, linked);
    List<Span> taken = printed.stream().map(Reference::span).toList();
    DateScan scan = dateFinder.scan(text, taken);

    Metadata metadata = given.orElse(dated(dateFinder.documentDate(scan))).orElse(own);
    metadata = metadata.orElse(inIdentifier(metadata.id()));
    Anchor anchor =
        new Anchor(
            dateFinder.spokenOn(text, day(metadata.earliest())), day(metadata.questionsDate()));
    List<DateExpression> dates = dateFinder.resolve(scan, anchor);
    Read read = new Read(text, printed, linked, references, dates, anchor);
    Places places = new Places(text);
    return new Extraction(
        document.with(metadata),
        resolved(
            referenceFinder.flag(clear(references), metadata),
            places,
            Reference::span,
            Reference::antecedent),
        place(motionFinder.apply(read), m -> places.of(m.span())),
        place(commitmentFinder.apply(read), c -> places.ofSentence(c.span())),
        place(dates.stream().filter(d -> !d.vague()).toList(), d -> places.of(d.span())),
        place(stanceFinder.apply(read), s -> places.ofSentence(s.span())),
        place(fulfilmentFinder.apply(read), f -> places.ofSentence(f.span())),
        resolved(mentionFinder.apply(read), places, Mention::span, Mention::antecedent),
        options.topics() == null ? null : options.topics().label(),
        place(indicatorFinder.apply(read), places::of));
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

  /** What a document's identifier says of it: {@code kst-35207-60} has its dossier and number. */
  private static Metadata inIdentifier(@Nullable String id) {
    return PublicationId.parse(id == null ? "" : id)
        .filter(p -> p.kind() == PublicationId.Kind.KAMERSTUK)
        .map(
            p ->
                Metadata.builder()
                    .dossier(p.dossier())
                    .number(p.number())
                    .vergaderjaar(p.vergaderjaar())
                    .chamber(p.chamber())
                    .build())
        .orElse(Metadata.NONE);
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
