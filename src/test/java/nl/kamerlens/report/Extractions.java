package nl.kamerlens.report;

import java.time.LocalDate;
import java.util.List;
import nl.kamerlens.commitment.Commitment;
import nl.kamerlens.commitment.Fulfilment;
import nl.kamerlens.date.DateExpression;
import nl.kamerlens.date.Interval;
import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import nl.kamerlens.document.Span;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.extract.Finding;
import nl.kamerlens.extract.Place;
import nl.kamerlens.motion.Motion;
import nl.kamerlens.reference.Mention;
import nl.kamerlens.reference.PublicationId;
import nl.kamerlens.reference.Reference;
import org.jspecify.annotations.Nullable;

/** Extractions made by hand, so that writers are tested without finders. */
final class Extractions {
  private static final String SENTENCE =
      "Ter uitvoering van de motie van het lid Jansen c.s. (Kamerstuk 35 207, nr. 81) informeer ik"
          + " uw Kamer voor de zomer van 2022 over de instellingen.";

  private static final Span NOWHERE = new Span(0, 1);

  private Extractions() {}

  /** One finding a layer, all in one sentence. */
  static Extraction full() {
    Document document =
        Document.ofText("letter", SENTENCE)
            .with(
                Metadata.builder()
                    .type("brief")
                    .date("2022-05-11")
                    .title("Reactie")
                    .authors(List.of("A. Bakker, minister", "B. de Wit, minister"))
                    .build());
    PublicationId id =
        new PublicationId(PublicationId.Kind.KAMERSTUK, "kst-35207-81", "35207", "81", null, null);
    return new Extraction(
        withHash(document),
        List.of(
            new Finding<>(
                at("Kamerstuk 35\n207, nr. 81", 2, "11"),
                new Reference(
                    NOWHERE,
                    id,
                    false,
                    "3-5",
                    List.of("32735", "36000"),
                    false,
                    Reference.Confidence.MARKED,
                    List.of(),
                    List.of(),
                    "kamerstuk",
                    null,
                    Reference.Source.TEXT))),
        List.of(
            new Finding<>(
                at("motie van het lid Jansen c.s.", 2, null),
                new Motion(
                    NOWHERE,
                    id,
                    List.of("Jansen"),
                    true,
                    Motion.Relation.EXECUTES,
                    "Ter uitvoering van",
                    null))),
        List.of(
            new Finding<>(
                at(SENTENCE, 2, null),
                new Commitment(
                    NOWHERE,
                    Commitment.Type.TOEZEGGING,
                    Commitment.Modality.FIRM,
                    "ik",
                    "uw Kamer",
                    "voor de zomer van 2022",
                    "2022-SU",
                    new Interval(null, LocalDate.of(2022, 6, 30)),
                    "informeer",
                    "informeren",
                    null))),
        List.of(
            new Finding<>(
                at("voor de zomer van 2022", null, null),
                new DateExpression(
                    NOWHERE,
                    NOWHERE,
                    "2022-SU",
                    DateExpression.Modifier.BEFORE,
                    new Interval(null, LocalDate.of(2022, 6, 30)),
                    false,
                    "season"))),
        List.of(),
        List.of(
            new Finding<>(
                at(SENTENCE, 2, null),
                new Fulfilment(
                    NOWHERE,
                    Fulfilment.Kind.MOTIE,
                    Fulfilment.Claim.UNDER_WAY,
                    "Jansen c.s.",
                    "commissiedebat Defensie",
                    "3 mei 2022",
                    Interval.day(LocalDate.of(2022, 5, 3)),
                    "kst-35207-81",
                    "Ter uitvoering van",
                    "carries-out"))),
        List.of(
            new Finding<>(
                at("de motie van het lid Jansen c.s.", 2, null),
                new Mention(
                    NOWHERE,
                    Mention.Kind.CITATION,
                    "motie",
                    "Instellingen",
                    "2022-05",
                    "het lid Jansen",
                    id,
                    Mention.ResolvedBy.NUMBER,
                    NOWHERE,
                    "document"),
                41)),
        null,
        List.of());
  }

  /** Nothing found. */
  static Extraction empty() {
    return new Extraction(
        withHash(Document.ofText("leeg", "Niets.")), List.of(), List.of(), List.of(), List.of());
  }

  private static Document withHash(Document document) {
    return new Document(
        document.name(),
        "letters/" + document.name() + ".txt",
        "0".repeat(64),
        document.format(),
        document.encoding(),
        document.text(),
        document.blocks(),
        document.noteMarks(),
        document.pageStarts(),
        document.metadata());
  }

  private static Place at(String text, @Nullable Integer page, @Nullable String footnote) {
    return new Place(
        7, 7 + text.length(), text, SENTENCE, page, footnote, null, null, null, "4", null);
  }
}
