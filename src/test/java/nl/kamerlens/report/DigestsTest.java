package nl.kamerlens.report;

import static nl.kamerlens.report.Batches.commitment;
import static nl.kamerlens.report.Batches.document;
import static nl.kamerlens.report.Batches.motion;
import static nl.kamerlens.report.Batches.reference;
import static nl.kamerlens.report.Batches.row;
import static nl.kamerlens.report.Batches.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamerlens.motion.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestsTest {
  private static final PartyList NO_PARTIES = new PartyList(List.of());

  /** Two letters; the second one is cited by the first. */
  private static List<DocumentRows> batch() {
    DocumentRows a = document("a", "2022-05-11", "type", "brief", "dossier", "35207");
    a = with(a, Layer.REFERENCES, reference("kst-35207-81", "35207", 10));
    a = with(a, Layer.REFERENCES, reference("kst-21501-02-9", "21501-02", 40));
    a = with(a, Layer.REFERENCES, reference("kst-35207-81", "35207", 70));
    a = with(a, Layer.MOTIONS, motion("kst-35207-81", "executes", 10, "Van Raan", "Bos"));
    a = with(a, Layer.COMMITMENTS, commitment("toezegging", null, "2022-06-30"));
    a = with(a, Layer.COMMITMENTS, commitment("voornemen", "2022-09-01", null));
    DocumentRows b = document("b", "2023-01-09", "type", "brief", "id", "kst-21501-02-9");
    b = with(b, Layer.REFERENCES, reference("kst-35207-81", "35207", 10));
    b = with(b, Layer.REFERENCES, reference("kst-35207-95", "35207", 40));
    b = with(b, Layer.MOTIONS, motion("kst-35207-95", "cites", 500, "van Raan"));
    b = with(b, Layer.COMMITMENTS, commitment("toezegging", "2023-03-01", "2023-03-31"));
    b = with(b, Layer.COMMITMENTS, commitment("toezegging", null, null));
    return List.of(a, b);
  }

  private static String csv(DigestKind kind, @Nullable String asOf, PartyList parties) {
    Digest<?> digest = kind.digest(asOf, parties);
    batch().forEach(digest::add);
    return DigestWriter.table(digest, TableFormat.CSV);
  }

  private static String text(DigestKind kind, @Nullable String asOf) {
    return text(kind, asOf, TextStyle.plain());
  }

  private static String text(DigestKind kind, @Nullable String asOf, TextStyle style) {
    Digest<?> digest = kind.digest(asOf, NO_PARTIES);
    batch().forEach(digest::add);
    return digest.text(style);
  }

  @Test
  void byDocument() {
    assertThat(csv(DigestKind.DOCUMENT, null, NO_PARTIES))
        .isEqualTo(
            """
            doc,type,date,open,overdue,undated,citations,motions,commitments,toezeggingen,executed,fulfilments,publications,title,id,dossier
            a,brief,2022-05-11,,,,3,1,2,1,1,0,2,,,35207
            b,brief,2023-01-09,,,,3,1,2,2,0,0,2,,kst-21501-02-9,
            """);
  }

  @Test
  void byYearWithWhatIsDueOnADay() {
    assertThat(csv(DigestKind.YEAR, "2023-03-01", NO_PARTIES))
        .isEqualTo(
            """
            year,documents,open,overdue,undated,citations,motions,commitments,toezeggingen,executed,fulfilments,publications
            2022,1,0,1,1,3,1,2,1,1,0,2
            2023,1,1,0,1,3,1,2,2,0,0,2
            """);
  }

  @Test
  void byType() {
    assertThat(text(DigestKind.TYPE, null))
        .isEqualTo(
            """
            type   documents  citations  motions  commitments  toezeggingen  executed  fulfilments  publications
            brief          2          6        2            4             3         1            0             3
            """);
  }

  @Test
  void whatHasNoRoomIsCutOrLeftOut() {
    String text = text(DigestKind.DOSSIER, null, new TextStyle(50, false));
    assertThat(text)
        .isEqualTo(
            """
            dossier   citations  documents  publications
            35207             5          2             2
            21501-02          1          1             1
            """);
  }

  @Test
  void byDossier() {
    assertThat(csv(DigestKind.DOSSIER, null, NO_PARTIES))
        .isEqualTo(
            """
            dossier,citations,documents,publications,filed,most_cited,url
            35207,5,2,2,1,kst-35207-81,https://zoek.officielebekendmakingen.nl/dossier/35207
            21501-02,1,1,1,0,kst-21501-02-9,https://zoek.officielebekendmakingen.nl/dossier/21501-02
            """);
  }

  @Test
  void byPublicationTheMostCitedFirst() {
    assertThat(csv(DigestKind.PUBLICATION, null, NO_PARTIES).lines())
        .containsExactly(
            "id,kind,dossier,citations,documents,url,first_doc,doc",
            "kst-35207-81,kamerstuk,35207,3,2,,a,",
            "kst-35207-95,kamerstuk,35207,2,1,,b,",
            "kst-21501-02-9,kamerstuk,21501-02,1,1,,a,b");
  }

  @Test
  void theIndexOfCitationsHasARowACitation() {
    assertThat(csv(DigestKind.CITED, null, NO_PARTIES).lines())
        .startsWith(
            "id,kind,dossier,citations,documents,url,doc,start,end,text,page,footnote,confidence,"
                + "sentence,on_page,relation",
            "kst-35207-81,kamerstuk,35207,3,2,,a,10,19,nr. 81,,,,Zie nr. 81 daarover.,,executes",
            "kst-35207-81,kamerstuk,35207,3,2,,a,70,79,nr. 81,,,,Zie nr. 81 daarover.,,",
            "kst-35207-81,kamerstuk,35207,3,2,,b,10,19,nr. 81,,,,Zie nr. 81 daarover.,,");
  }

  @Test
  void peopleReadTheIndexByPublication() {
    assertThat(text(DigestKind.CITED, null))
        .isEqualTo(
            """
            kst-35207-81  3 citations in 2 documents
              a, executes
                Zie *nr. 81* daarover.
              a
                Zie *nr. 81* daarover.
              b
                Zie *nr. 81* daarover.

            kst-35207-95  2 citations in 1 document
              b
                Zie *nr. 81* daarover.
              b, cites
                De *motie*.

            kst-21501-02-9  1 citation in 1 document
              a
                Zie *nr. 81* daarover.
            """);
  }

  @Test
  void byDeadlineTheNearestFirst() {
    assertThat(text(DigestKind.DEADLINE, "2022-12-31"))
        .isEqualTo(
            """
            2022-06-30  overdue  toezegging, firm  a, p. 3
                Ik kom *dan* terug.

            2023-03-31  open  toezegging, firm  b, p. 3
                Ik kom *dan* terug.

            from 2022-09-01  undated  voornemen, firm  a, p. 3
                Ik kom *dan* terug.

            no day      undated  toezegging, firm  b, p. 3
                Ik kom *dan* terug.
            """);
  }

  /** The day itself is not yet past; a first day alone is no day on which something is due. */
  @ParameterizedTest
  @CsvSource({
    ",           2022-06-30, 2022-06-29, open",
    ",           2022-06-30, 2022-06-30, open",
    ",           2022-06-30, 2022-07-01, overdue",
    "2022-09-01, ,           2030-01-01, undated",
    ",           ,           2030-01-01, undated"
  })
  void nothingIsGuessedOfADeadline(
      @Nullable String earliest, @Nullable String latest, String day, String status) {
    assertThat(DueStatus.label(commitment("toezegging", earliest, latest), day)).isEqualTo(status);
  }

  @Test
  void byMemberWithThePartyOfTheDay() {
    PartyList parties =
        new PartyList(
            List.of(
                new Member("van", "Raan", "L.", "PvdD", "2017-03-23", null),
                new Member("", "Bos", "W.J.", "PvdA", "1998-05-19", "2007-02-22"),
                new Member("", "Bos", "X.", "CDA", "2021-03-31", null)));
    assertThat(csv(DigestKind.MEMBER, null, parties))
        .isEqualTo(
            """
            member,party,motions,documents,executes,answers,cites,ids
            Van Raan,PvdD,2,2,1,0,1,kst-35207-81; kst-35207-95
            Bos,CDA,1,1,1,0,0,kst-35207-81
            """);
  }

  @Test
  void aNameOfTwoMembersHasNoParty() {
    PartyList parties =
        new PartyList(
            List.of(
                new Member("", "Bos", "A.", "PvdA", null, null),
                new Member("", "Bos", "B.", "CDA", null, null)));
    assertThat(parties.of("Bos", "2022-05-11")).isEmpty();
    assertThat(parties.of("Jansen", "2022-05-11")).isEmpty();
    PartyList moved = new PartyList(List.of(new Member("", "Bos", "A.", "GL|PvdA", null, null)));
    assertThat(moved.of("bos", "")).containsExactly("GL", "PvdA");
  }

  @Test
  void jsonHasTheNamesOfTheColumns() {
    Digest<?> digest = DigestKind.MEMBER.digest(null, NO_PARTIES);
    batch().forEach(digest::add);
    assertThat(DigestWriter.lines(digest).lines())
        .contains(
            "{\"member\":\"Bos\",\"party\":[],\"motions\":1,\"documents\":1,\"executes\":1,"
                + "\"answers\":0,\"cites\":0,\"ids\":[\"kst-35207-81\"]}");
    assertThat(DigestWriter.array(digest)).startsWith("[").contains("\"member\" : \"Bos\"");
  }

  @Test
  void everyColumnIsDescribed() {
    for (DigestKind kind : DigestKind.values()) {
      assertThat(kind.digest("2022-01-01", NO_PARTIES).columns())
          .allSatisfy(column -> assertThat(column.description()).endsWith("."))
          .extracting(Column::name)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aSelfCitationIsNotCounted() {
    DocumentRows a =
        with(
            document("a", "2022-05-11"),
            Layer.REFERENCES,
            row("id", "kst-35207-60", "self", true, "start", 1, "end", 5));
    Digest<?> digest = DigestKind.CITED.digest(null, NO_PARTIES);
    digest.add(a);
    assertThat(digest.entries()).isEmpty();
  }
}
