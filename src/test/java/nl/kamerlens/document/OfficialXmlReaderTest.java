package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialXmlReaderTest {
  private static final String MOTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <officiele-publicatie>
        <metadata>
          <meta name="OVERHEIDop.externMetadataRecord" content="https://zoek.officielebekendmakingen.nl/kst-36600-XIV-16/metadata.xml"/>
        </metadata>
        <kamerstuk>
          <kamerstukkop>
            <tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
            <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
            <tekstregel inhoud="kamernummer">2</tekstregel>
          </kamerstukkop>
          <dossier>
            <dossiernummer>
              <dossiernr>36 600</dossiernr>
              <begrotingshoofdstuk>XIV</begrotingshoofdstuk>
            </dossiernummer>
            <titel>Begroting Landbouw</titel>
          </dossier>
          <stuk>
            <stuknr>Nr. <ondernummer kamer="2">16</ondernummer></stuknr>
            <titel>MOTIE VAN HET LID MLADIC C.S.</titel>
            <datumtekst>Voorgesteld <datum isodatum="2024-10-16">16 oktober 2024</datum></datumtekst>
            <algemeen><vrije-tekst><tekst>
              <al>De Kamer,</al>
              <al>overwegende dat de motie-Smit (<extref doc="kst-31066-1305">31 066,
                  nr. 1305</extref>) is aangenomen<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Handelingen II 2023/24, nr. 5, item 7.</noot.al></noot>;</al>
              <al>verzoekt de regering:</al>
              <lijst><li><li.nr>–</li.nr><al>te rapporteren;</al></li><li><li.nr>–</li.nr><al>te stoppen,</al></li></lijst>
              <al>en gaat over tot de orde van de dag.</al>
              <al-groep><al>Mladić</al><al>Kok</al></al-groep>
            </tekst></vrije-tekst></algemeen>
          </stuk>
        </kamerstuk>
      </officiele-publicatie>
      """;

  private static Document read(String xml) throws DocumentException {
    return DocumentReaders.read(new Source("x/y.xml", xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, Block.Kind kind) {
    return document.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(document.text()))
        .toList();
  }

  @Test
  void motionWithoutMetadataBlockSaysWhatItIs() throws DocumentException {
    Metadata metadata = read(MOTION).metadata();
    assertThat(metadata)
        .isEqualTo(
            Metadata.builder()
                .type("motie")
                .title("Motie van het lid Mladić c.s.")
                .date("2024-10-16")
                .id("kst-36600-XIV-16")
                .dossier("36600-XIV")
                .number("16")
                .vergaderjaar("2024-2025")
                .chamber("II")
                .authors(List.of("Mladić", "Kok"))
                .build());
  }

  @Test
  void paragraphsListsHeadingsAndNotesAreBlocks() throws DocumentException {
    Document motion = read(MOTION);
    assertThat(texts(motion, Block.Kind.PARAGRAPH))
        .containsExactly(
            "Voorgesteld 16 oktober 2024",
            "De Kamer,",
            "overwegende dat de motie-Smit (31 066, nr. 1305) is aangenomen[1];",
            "verzoekt de regering:",
            "en gaat over tot de orde van de dag.",
            "Mladić",
            "Kok");
    assertThat(texts(motion, Block.Kind.LIST_ITEM))
        .containsExactly("– te rapporteren;", "– te stoppen,");
    assertThat(texts(motion, Block.Kind.HEADING))
        .containsExactly("Begroting Landbouw", "Nr. 16", "MOTIE VAN HET LID MLADIC C.S.");
    assertThat(texts(motion, Block.Kind.FURNITURE)).contains("36 600 XIV");
    assertThat(texts(motion, Block.Kind.FOOTNOTE))
        .containsExactly("Handelingen II 2023/24, nr. 5, item 7.");
  }

  @Test
  void noteMarksAndLinksStandWhereTheyAreCalled() throws DocumentException {
    Document motion = read(MOTION);
    assertThat(motion.noteMarks())
        .singleElement()
        .satisfies(m -> assertThat(m.span().of(motion.text())).isEqualTo("[1]"));
    assertThat(motion.links())
        .singleElement()
        .satisfies(
            l -> {
              assertThat(l.span().of(motion.text())).isEqualTo("31 066, nr. 1305");
              assertThat(l.target()).isEqualTo("kst-31066-1305");
            });
  }

  @Test
  void metadataBlockGoesBeforeTheHead() throws DocumentException {
    Metadata metadata =
        read("""
                <officiele-publicatie><metadata>
                <meta name="DC.identifier" content="kst-21501-02-31"/>
                <meta name="OVERHEIDop.dossiernummer" content="21501-02"/>
                <meta name="OVERHEIDop.ondernummer" content="31"/>
                <meta name="OVERHEIDop.vergaderjaar" content="2025-2026"/>
                <meta name="OVERHEIDop.documenttitel" content="Motie van de leden Van Os en Bos over boter"/>
                <meta name="DC.type" content="Motie"/>
                <meta name="DC.creator" content="Tweede Kamer der Staten-Generaal"/>
                <meta name="DCTERMS.issued" content="2025-09-11"/>
                </metadata><kamerstuk><stuk><titel>MOTIE VAN DE LEDEN VAN OS EN BOS</titel>
                <al>verzoekt de regering niets,</al></stuk></kamerstuk></officiele-publicatie>
                """)
            .metadata();
    assertThat(metadata.id()).isEqualTo("kst-21501-02-31");
    assertThat(metadata.dossier()).isEqualTo("21501-02");
    assertThat(metadata.title()).isEqualTo("Motie van de leden Van Os en Bos over boter");
    assertThat(metadata.authors()).containsExactly("Van Os", "Bos");
    assertThat(metadata.date()).isEqualTo("2025-09-11");
    assertThat(metadata.chamber()).isEqualTo("II");
  }

  @Test
  void letterNamesItsSignatories() throws DocumentException {
    Document letter =
        read(
            """
            <officiele-publicatie><kamerstuk><stuk>
            <titel>BRIEF VAN DE MINISTER VAN FINANCIËN</titel>
            <algemeen><al>Hierbij bied ik u het rapport aan.</al>
            <ondertekening><functie>De Minister van Financiën,</functie>
            <naam><voornaam>A.B.</voornaam><achternaam>Jansen</achternaam></naam></ondertekening>
            </algemeen></stuk></kamerstuk></officiele-publicatie>
            """);
    assertThat(letter.metadata().authors()).containsExactly("A.B. Jansen, minister van Financiën");
    assertThat(letter.metadata().type()).isEqualTo("brief");
  }

  @Test
  void debateNamesItsSpeakersWithTheirParty() throws DocumentException {
    Document debate =
        read(
            """
            <officiele-publicatie><handelingen><agendapunt><spreekbeurt>
            <spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Van Os</achternaam></naam> (<politiek>ABC</politiek>):</spreker>
            <tekst><al>Voorzitter.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>
            """);
    assertThat(texts(debate, Block.Kind.HEADING)).containsExactly("De heer Van Os (ABC):");
  }

  @Test
  void cellsOfATableStandApart() throws DocumentException {
    Document table =
        read(
            "<officiele-publicatie><table><row><entry><al>Motie</al></entry><entry>Stand</entry>"
                + "</row><row><entry>A</entry><entry>B</entry></row></table></officiele-publicatie>");
    assertThat(texts(table, Block.Kind.TABLE)).containsExactly("Motie", "Stand", "A", "B");
    assertThat(table.text()).isEqualTo("Motie\tStand\nA\tB\n");
  }

  @Test
  void secondNoteOfTheSameNumberIsToldApart() throws DocumentException {
    Document document =
        read(
            "<officiele-publicatie><al>Een<noot><noot.nr>1</noot.nr><noot.al>a</noot.al></noot> en"
                + " twee<noot><noot.nr>1</noot.nr><noot.al>b</noot.al></noot></al></officiele-publicatie>");
    assertThat(document.noteMarks()).extracting(NoteMark::label).containsExactly("[1]", "[1.2]");
    assertThat(document.text()).isEqualTo("Een[1] en twee[1.2]\n\n[1] a\n[1.2] b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void encodingIsThatOfTheFile(String encoding) throws DocumentException {
    String xml =
        "<?xml version=\"1.0\"?><officiele-publicatie><al>coördinatie</al></officiele-publicatie>";
    byte[] bytes = ("\uFEFF" + xml).getBytes(Charset.forName(encoding));
    assertThat(DocumentReaders.read(new Source("x.xml", bytes)).text()).isEqualTo("coördinatie\n");
  }

  @Test
  void entitiesAreNotFollowed() throws DocumentException {
    Document document =
        read(
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY l \"lol\">]>"
                + "<officiele-publicatie><al>voor &e; &l; na</al></officiele-publicatie>");
    assertThat(document.text()).isEqualTo("voor na\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><officiele-publicatie><al>tekst",
        "<?xml version=\"1.0\"?><officiele-publicatie><al>tekst</kop></officiele-publicatie>",
        "<?xml version=\"1.0\"?>",
      })
  void brokenXmlIsAnErrorThatSaysSo(String xml) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("not well-formed XML");
  }

  @Test
  void deepNestingIsRefused() {
    String xml = "<?xml version=\"1.0\"?>" + "<a>".repeat(100_000);
    assertThatThrownBy(() -> read(xml)).hasMessage("its elements are nested more than 400 deep");
  }

  @Test
  void longTextIsRefused() {
    byte[] bytes =
        ("<?xml version=\"1.0\"?><a>" + "tekst ".repeat(100) + "</a>")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                DocumentReaders.read(new Source("a.xml", bytes), Limits.DEFAULT.withTextLength(99)))
        .hasMessage("its text is longer than 99 characters; raise --max-text to read it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<vraag><nr>3</nr><al>Kent u dit?</al></vraag><antwoord><nr>3</nr><al>Ja.</al></antwoord>",
        "<vraag><kop><label>Vraag</label><nr>3</nr></kop><al>Kent u dit?</al></vraag>"
            + "<antwoord><kop><label>Antwoord</label><nr>3</nr></kop><al>Ja.</al></antwoord>",
        "<vraag><nummer>Vraag 3</nummer><al>Kent u dit?</al></vraag>"
            + "<antwoord><nummer>Antwoord 3</nummer><al>Ja.</al></antwoord>",
      })
  void questionsAndAnswersHaveTheirHeadings(String body) throws DocumentException {
    Document answer =
        read(
            "<officiele-publicatie><kamervragen>" + body + "</kamervragen></officiele-publicatie>");
    assertThat(texts(answer, Block.Kind.HEADING)).containsExactly("Vraag 3", "Antwoord 3");
    assertThat(texts(answer, Block.Kind.PARAGRAPH)).containsExactly("Kent u dit?", "Ja.");
  }

  @Test
  void metadataFileBesideTheDocumentIsRead(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("kst-36471-59.xml");
    Files.writeString(
        file,
        "<officiele-publicatie><stuk><titel>MOTIE VAN HET LID BOS</titel></stuk></officiele-publicatie>");
    Files.writeString(
        folder.resolve("metadata.xml"),
        "<metadata_gegevens><metadata name=\"DC.identifier\" content=\"kst-36471-59\"/>"
            + "<metadata name=\"DCTERMS.issued\" content=\"2024-05-22\"/></metadata_gegevens>");
    Document motion = DocumentReaders.read(new Source(file.toString(), Files.readAllBytes(file)));
    assertThat(motion.metadata().id()).isEqualTo("kst-36471-59");
    assertThat(motion.metadata().date()).isEqualTo("2024-05-22");
    assertThat(motion.metadata().authors()).containsExactly("Bos");
  }

  private static final String ANSWERS =
      """
      <officiele-publicatie><kamervragen><kamervraagkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar 2023-2024</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="omschrijving">Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden</tekstregel></kamervraagkop>
      <kamervraagnummer>1850</kamervraagnummer>
      <kamervraagomschrijving>Vragen van het lid <naam><achternaam>Kröger</achternaam></naam> (<politiek>GroenLinks-PvdA</politiek>) aan de Minister van Infrastructuur en Waterstaat over verzakte dijken (ingezonden 12 april 2024).</kamervraagomschrijving>
      <kamervraagomschrijving>Antwoord van Minister <naam><achternaam>Harbers</achternaam></naam> (Infrastructuur en Waterstaat) (ontvangen 28 mei 2024).</kamervraagomschrijving>
      <vraag><nr>Vraag 1</nr><al>Kent u het bericht?</al></vraag>
      <antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord>
      </kamervragen></officiele-publicatie>
      """;

  @Test
  void answersSayWhatTheyAre() throws DocumentException {
    assertThat(read(ANSWERS).metadata())
        .isEqualTo(
            Metadata.builder()
                .type("antwoord-kamervragen")
                .title(
                    "Vragen van het lid Kröger (GroenLinks-PvdA) aan de Minister van Infrastructuur en Waterstaat over verzakte dijken")
                .date("2024-05-28")
                .id("ah-tk-20232024-1850")
                .vergaderjaar("2023-2024")
                .chamber("II")
                .questionsDate("2024-04-12")
                .build());
  }

  /** They are registered a day or more behind the day on which they were received. */
  @Test
  void printedDayOfAnswersGoesBeforeTheRegisteredOne(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("ah-tk-20232024-1850.xml"), ANSWERS);
    Files.writeString(
        folder.resolve("metadata.xml"),
        "<m><metadata name=\"DC.identifier\" content=\"ah-tk-20232024-1850\"/>"
            + "<metadata name=\"DC.type\" content=\"Kamervragen (Aanhangsel)\"/>"
            + "<metadata name=\"OVERHEIDop.vraagnummer\" content=\"2024Z06551\"/>"
            + "<metadata name=\"DCTERMS.issued\" content=\"2024-05-30\"/></m>");
    Document answers = DocumentReaders.read(new Source(file.toString(), Files.readAllBytes(file)));
    assertThat(answers.metadata().type()).isEqualTo("antwoord-kamervragen");
    assertThat(answers.metadata().date()).isEqualTo("2024-05-28");
    assertThat(answers.metadata().zaak()).isEqualTo("2024Z06551");
  }

  @Test
  void debateIsNumberedInItsMeeting() throws DocumentException {
    Metadata metadata =
        read("""
                <officiele-publicatie><handelingen><kameraanduiding>Tweede Kamer</kameraanduiding>
                <vergaderjaar>2023-2024</vergaderjaar><vergadering-nummer>55</vergadering-nummer>
                <agendapunt><itemnummer>4</itemnummer><item-titel>Dijken</item-titel><spreekbeurt>
                <spreker>De <naam><achternaam>voorzitter</achternaam></naam>:</spreker>
                <tekst><al>Ik open het debat.</al></tekst></spreekbeurt></agendapunt></handelingen>
                </officiele-publicatie>
                """)
            .metadata();
    assertThat(metadata)
        .isEqualTo(
            Metadata.builder()
                .type("handelingen")
                .title("Dijken")
                .id("h-tk-20232024-55-4")
                .vergaderjaar("2023-2024")
                .chamber("II")
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<al>Mladić</al><al>Van 't Hoen</al>",
        "<al>Mladić<nieuwe-regel/>Van 't Hoen</al>",
        "<ondertekening><naam><achternaam>Mladić</achternaam></naam></ondertekening>"
            + "<ondertekening><naam><achternaam>Van 't Hoen</achternaam></naam></ondertekening>",
        "<al>Mladić</al><al>Van 't Hoen</al><tussenkop>Toelichting</tussenkop><al>Zie boven.</al>",
      })
  void othersOfATitleAreThoseWhoSigned(String signatures) throws DocumentException {
    Metadata metadata =
        read("<officiele-publicatie><kamerstuk><stuk><titel>NADER GEWIJZIGDE MOTIE VAN HET LID MLADIC"
                + " C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12</titel><algemeen><al>De Kamer,</al>"
                + "<al>verzoekt de regering niets,</al><al>en gaat over tot de orde van de dag.</al>"
                + signatures
                + "</algemeen></stuk></kamerstuk></officiele-publicatie>")
            .metadata();
    assertThat(metadata.authors()).containsExactly("Mladić", "Van 't Hoen");
  }

  @Test
  void metadataOfAnotherDocumentAreLeftAlone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("kst-36471-60.xml");
    Files.writeString(file, "<officiele-publicatie><al>tekst</al></officiele-publicatie>");
    Files.writeString(
        folder.resolve("metadata.xml"),
        "<m><metadata name=\"DC.identifier\" content=\"kst-36471-59\"/></m>");
    Document document = DocumentReaders.read(new Source(file.toString(), Files.readAllBytes(file)));
    assertThat(document.metadata().id()).isNull();
  }
}
