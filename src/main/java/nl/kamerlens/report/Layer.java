package nl.kamerlens.report;

import static nl.kamerlens.report.SharedColumns.answer;
import static nl.kamerlens.report.SharedColumns.column;
import static nl.kamerlens.report.SharedColumns.end;
import static nl.kamerlens.report.SharedColumns.footnote;
import static nl.kamerlens.report.SharedColumns.onPage;
import static nl.kamerlens.report.SharedColumns.question;
import static nl.kamerlens.report.SharedColumns.resolvedFrom;
import static nl.kamerlens.report.SharedColumns.rule;
import static nl.kamerlens.report.SharedColumns.section;
import static nl.kamerlens.report.SharedColumns.sentence;
import static nl.kamerlens.report.SharedColumns.start;
import static nl.kamerlens.report.SharedColumns.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.kamerlens.commitment.Commitment;
import nl.kamerlens.commitment.Fulfilment;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Finding;
import nl.kamerlens.motion.Motion;
import nl.kamerlens.reference.Mention;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.Reference;
import nl.kamerlens.report.Column.Bounds;
import nl.kamerlens.report.Column.Type;
import nl.kamerlens.stance.Polarity;
import nl.kamerlens.stance.Stance;
import nl.kamerlens.stance.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A layer of findings and its columns: the one place from which tables, JSON, schema and data
 * dictionary come. New columns go at the end.
 *
 * @param name the name of the table and of the JSON array
 * @param rows takes the rows from an extraction, in the order of the text
 * @param columns what each row says
 */
public record Layer<R>(String name, Function<Extraction, List<R>> rows, List<Column<R>> columns) {

  public static final Layer<Finding<Reference>> REFERENCES =
      new Layer<>(
          "references",
          Extraction::references,
          List.of(
              start(),
              end(),
              text(),
              column(
                  "kind",
                  Type.TEXT,
                  "Kind of publication.",
                  Bounds.KNOWN.oneOf(PublicationId.Kind.class),
                  r -> lower(r.value().id().kind())),
              column(
                  "id",
                  Type.TEXT,
                  "Identifier in its normal form.",
                  Bounds.KNOWN,
                  r -> r.value().id().value()),
              column(
                  "dossier", Type.TEXT, "Dossier, with its suffix.", r -> r.value().id().dossier()),
              column("number", Type.TEXT, "Number in the dossier.", r -> r.value().id().number()),
              column(
                  "chamber",
                  Type.TEXT,
                  "II (Tweede Kamer) or I (Eerste Kamer).",
                  Bounds.NONE.oneOf("II", "I"),
                  r -> r.value().id().chamber()),
              column(
                  "vergaderjaar",
                  Type.TEXT,
                  "Parliamentary session.",
                  r -> r.value().id().vergaderjaar()),
              column(
                  "attachment",
                  Type.BOOLEAN,
                  "Whether a bijlage of it is cited.",
                  Bounds.KNOWN,
                  r -> r.value().attachment()),
              column("page", Type.TEXT, "Pages pinned, as written.", r -> r.value().page()),
              column(
                  "also",
                  Type.LIST,
                  "Further dossiers of the same document.",
                  r -> r.value().also()),
              column(
                  "self",
                  Type.BOOLEAN,
                  "Whether the document names itself.",
                  Bounds.KNOWN,
                  r -> r.value().self()),
              column("url", Type.TEXT, "Address of the publication.", r -> url(r.value().id())),
              footnote(),
              column(
                  "cited_start",
                  Type.INTEGER,
                  "Where the sentence that carries the footnote's mark begins.",
                  Bounds.NONE.from(0),
                  r -> r.place().citedStart()),
              column(
                  "cited_end",
                  Type.INTEGER,
                  "Where that sentence ends.",
                  Bounds.NONE.from(0),
                  r -> r.place().citedEnd()),
              column(
                  "confidence",
                  Type.TEXT,
                  "marked, bracketed or bare.",
                  Bounds.KNOWN.oneOf(Reference.Confidence.class),
                  r -> lower(r.value().confidence())),
              rule(Reference::rule),
              sentence(),
              onPage(),
              question(),
              answer(),
              column(
                  "ambiguous",
                  Type.LIST,
                  "Identifiers that it may stand for.",
                  r -> r.value().ambiguous()),
              column(
                  "warnings",
                  Type.LIST,
                  "What is implausible about it.",
                  r -> r.value().warnings()),
              resolvedFrom(),
              column(
                  "source",
                  Type.TEXT,
                  "Whether its words (text) or only a hyperlink (link) say what is cited.",
                  r -> lower(r.value().source())),
              section()));

  public static final Layer<Finding<Motion>> MOTIONS =
      new Layer<>(
          "motions",
          Extraction::motions,
          List.of(
              start(),
              end(),
              text(),
              column("id", Type.TEXT, "The motie's own Kamerstuk.", m -> id(m.value().id())),
              column(
                  "url",
                  Type.TEXT,
                  "Its address.",
                  m -> m.value().id() == null ? null : url(m.value().id())),
              column("members", Type.LIST, "Surnames as written.", m -> m.value().members()),
              column(
                  "cs",
                  Type.BOOLEAN,
                  "Whether others signed it too.",
                  Bounds.KNOWN,
                  m -> m.value().cs()),
              column(
                  "relation",
                  Type.TEXT,
                  "executes, answers or cites.",
                  Bounds.KNOWN.oneOf(Motion.Relation.class),
                  m -> lower(m.value().relation())),
              column(
                  "footnote",
                  Type.TEXT,
                  "Mark of the footnote that gives the id.",
                  m -> m.value().footnote()),
              sentence(),
              onPage(),
              question(),
              answer(),
              column(
                  "cue", Type.TEXT, "The phrase that decides the relation.", m -> m.value().cue()),
              section()));

  public static final Layer<Finding<Commitment>> COMMITMENTS =
      new Layer<>(
          "commitments",
          Extraction::commitments,
          List.of(
              start(),
              end(),
              text(),
              column(
                  "type",
                  Type.TEXT,
                  "toezegging or voornemen.",
                  Bounds.KNOWN.oneOf(Commitment.Type.class),
                  c -> lower(c.value().type())),
              column(
                  "modality",
                  Type.TEXT,
                  "firm, intended or expected.",
                  Bounds.KNOWN.oneOf(Commitment.Modality.class),
                  c -> lower(c.value().modality())),
              column("actor", Type.TEXT, "Who will do it, as written.", c -> c.value().actor()),
              column("recipient", Type.TEXT, "To whom it is promised.", c -> c.value().recipient()),
              column("deadline", Type.TEXT, "The words that say when.", c -> c.value().deadline()),
              column("value", Type.TEXT, "The deadline as TIMEX3.", c -> c.value().deadlineValue()),
              column(
                  "earliest",
                  Type.DATE,
                  "First day of the deadline.",
                  c -> iso(c.value().interval().earliest())),
              column(
                  "latest",
                  Type.DATE,
                  "Last day of the deadline.",
                  c -> iso(c.value().interval().latest())),
              sentence(),
              onPage(),
              footnote(),
              answer(),
              column(
                  "cue", Type.TEXT, "The words that decide that it is one.", c -> c.value().cue()),
              rule(Commitment::rule),
              column(
                  "deadline_context",
                  Type.TEXT,
                  "The deadline of the sentence before, where this one has none.",
                  c -> c.value().deadlineContext()),
              section()));

  public static final Layer<Finding<DateExpression>> DATES =
      new Layer<>(
          "dates",
          Extraction::dates,
          List.of(
              start(),
              end(),
              text(),
              column("value", Type.TEXT, "The time as TIMEX3.", d -> d.value().value()),
              column(
                  "mod",
                  Type.TEXT,
                  "START, MID, END, BEFORE, AFTER or APPROX.",
                  Bounds.NONE.oneOf("START", "MID", "END", "BEFORE", "AFTER", "APPROX"),
                  d -> d.value().mod()),
              column(
                  "earliest", Type.DATE, "First day.", d -> iso(d.value().interval().earliest())),
              column("latest", Type.DATE, "Last day.", d -> iso(d.value().interval().latest())),
              sentence(),
              onPage(),
              footnote(),
              question(),
              answer(),
              rule(DateExpression::rule),
              section()));

  /** Only where they are asked for: they need topics. */
  public static final Layer<Finding<Stance>> STANCES =
      new Layer<>(
          "stances",
          Extraction::stances,
          List.of(
              start(),
              end(),
              text(),
              column("topic", Type.TEXT, "Slug of the topic.", s -> s.value().topic()),
              column("also", Type.LIST, "Further topics.", s -> s.value().also()),
              column("holder", Type.TEXT, "Whose stance it is.", s -> s.value().holder()),
              column(
                  "polarity",
                  Type.TEXT,
                  "support, oppose, concern or neutral-position.",
                  Bounds.KNOWN.oneOf(Polarity.class),
                  s -> s.value().polarity().label()),
              column(
                  "strength",
                  Type.INTEGER,
                  "1 hedged, 2 normal, 3 categorical.",
                  Bounds.KNOWN.from(1),
                  s -> s.value().strength()),
              column(
                  "tense",
                  Type.TEXT,
                  "present, future or past.",
                  Bounds.KNOWN.oneOf(Tense.class),
                  s -> s.value().tense().label()),
              column(
                  "cue",
                  Type.TEXT,
                  "The words of the attitude.",
                  s -> s.value().cue().of(s.place().sentence())),
              column(
                  "terms",
                  Type.LIST,
                  "The words that tell the topic; none where the context tells it.",
                  s -> s.value().terms().stream().map(t -> t.of(s.place().sentence())).toList()),
              column(
                  "confidence",
                  Type.TEXT,
                  "Of cue and topic together, 0 to 1.",
                  s -> decimal(s.value().confidence())),
              sentence(),
              onPage(),
              answer(),
              rule(Stance::rule),
              section(),
              column(
                  "cue_start",
                  Type.INTEGER,
                  "Where the cue begins in the sentence, in code points.",
                  Bounds.NONE.from(0),
                  s -> inSentence(s, s.value().cue())),
              column(
                  "terms_start",
                  Type.LIST,
                  "Where each of terms begins, likewise.",
                  s -> s.value().terms().stream().map(t -> inSentence(s, t)).toList()),
              column(
                  "also_weights",
                  Type.LIST,
                  "How clearly it names each of also; from 1.50 on it is a stance on that too.",
                  s -> s.value().touches().values().stream().map(Layer::decimal).toList())));

  public static final Layer<Finding<Fulfilment>> FULFILMENTS =
      new Layer<>(
          "fulfilments",
          Extraction::fulfilments,
          List.of(
              start(),
              end(),
              text(),
              column(
                  "kind",
                  Type.TEXT,
                  "toezegging or motie.",
                  Bounds.KNOWN.oneOf(Fulfilment.Kind.class),
                  f -> lower(f.value().kind())),
              column(
                  "claim",
                  Type.TEXT,
                  "done, partly, under-way, not-possible or refused.",
                  Bounds.KNOWN.oneOf(Fulfilment.Claim.class),
                  f -> lower(f.value().claim()).replace('_', '-')),
              column("to", Type.TEXT, "The members, as written.", f -> f.value().to()),
              column(
                  "occasion",
                  Type.TEXT,
                  "The debate in which it was made, as written.",
                  f -> f.value().occasion()),
              column("made", Type.TEXT, "The words that say when.", f -> f.value().made()),
              column(
                  "earliest",
                  Type.DATE,
                  "First day on which it was made.",
                  f -> iso(f.value().interval().earliest())),
              column(
                  "latest", Type.DATE, "Last such day.", f -> iso(f.value().interval().latest())),
              column(
                  "id", Type.TEXT, "Its number, where the sentence has one.", f -> f.value().id()),
              sentence(),
              onPage(),
              footnote(),
              answer(),
              column("cue", Type.TEXT, "The words that decide it.", f -> f.value().cue()),
              rule(Fulfilment::rule),
              section()));

  public static final Layer<Finding<Mention>> MENTIONS =
      new Layer<>(
          "mentions",
          Extraction::mentions,
          List.of(
              start(),
              end(),
              text(),
              column(
                  "kind",
                  Type.TEXT,
                  "citation, back or alias.",
                  Bounds.KNOWN.oneOf(Mention.Kind.class),
                  m -> lower(m.value().kind())),
              column("sort", Type.TEXT, "Sort of document.", m -> m.value().sort()),
              column("title", Type.TEXT, "Its title or name.", m -> m.value().title()),
              column("date", Type.TEXT, "Its day, month or year.", m -> m.value().date()),
              column("author", Type.TEXT, "Its author, as printed.", m -> m.value().author()),
              column("id", Type.TEXT, "Identifier, where it follows.", m -> id(m.value().id())),
              column("url", Type.TEXT, "Its address.", m -> url(m.value().id())),
              column(
                  "resolved_by",
                  Type.TEXT,
                  "Whence it follows: number, footnote, alias, antecedent or corpus.",
                  Bounds.NONE.oneOf(Mention.ResolvedBy.class),
                  m -> lowerOrNull(m.value().resolvedBy())),
              resolvedFrom(),
              sentence(),
              onPage(),
              footnote(),
              question(),
              answer(),
              rule(Mention::rule),
              section()));

  /** Only where it is asked for: what points to a citation although none was found. */
  public static final Layer<Finding<Span>> AUDIT =
      new Layer<>(
          "audit",
          Extraction::indicators,
          List.of(
              start(),
              end(),
              text(),
              sentence(),
              onPage(),
              footnote(),
              question(),
              answer(),
              section()));

  /** The layers of findings, in the order of the JSON object. */
  public static final List<Layer<?>> ALL =
      List.of(REFERENCES, MOTIONS, COMMITMENTS, DATES, FULFILMENTS, MENTIONS);

  /** All layers that may be asked for. */
  public static final List<Layer<?>> KNOWN =
      List.of(REFERENCES, MOTIONS, COMMITMENTS, DATES, FULFILMENTS, MENTIONS, STANCES, AUDIT);

  public Layer {
    columns = List.copyOf(columns);
  }

  private static int inSentence(Finding<Stance> stance, Span span) {
    return stance.place().sentence().codePointCount(0, span.start());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static @Nullable String lowerOrNull(@Nullable Enum<?> value) {
    return value == null ? null : lower(value);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String iso(@Nullable Object day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String id(@Nullable PublicationId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable String url(@Nullable PublicationId id) {
    return id == null ? null : id.url().orElse(null);
  }
}
