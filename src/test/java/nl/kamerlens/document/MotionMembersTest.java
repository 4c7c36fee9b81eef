package nl.kamerlens.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotionMembersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one member, with and without prefix
        "MOTIE VAN HET LID JANSEN | Jansen | Jansen",
        "MOTIE VAN HET LID VAN DER MEER | Van der Meer | Van der Meer",
        // several members, accents that capitals have lost
        "MOTIE VAN DE LEDEN SIX BAKKER EN POT-VISSER | Six Bakker;Pot-Visser | Six Bakker;Pot-Visser",
        "MOTIE VAN HET LID MLADIC | Mladić | Mladić",
        "MOTIE VAN DE LEDEN SMIT, VAN 'T HOFF EN EL AMRANI | Smit;Van 't Hoff;El Amrani | Smit;Van 't Hoff;El Amrani",
        // others signed with them
        "MOTIE VAN HET LID SMIT C.S. | Smit;Kok;De Wit | Smit",
        "MOTIE VAN DE LEDEN SMIT EN KOK C.S. | Smit;Kok;De Wit | Smit;Kok",
        // the same surname twice: the first name tells
        "MOTIE VAN HET LID PIET DE GROOT | Piet de Groot | Piet de Groot",
        "MOTIE VAN HET LID DIJK C.S. | Dijk;Inge van Dijk | Dijk",
        // changed, replaced, about
        "GEWIJZIGDE MOTIE VAN HET LID SMIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12 | Smit | Smit",
        "NADER GEWIJZIGDE MOTIE VAN DE LEDEN SMIT C.S. (T.V.V. 29 689, NR. 12) | Smit;Kok | Smit",
        "Motie van het lid Van Overdam over het overnemen van scholen | Van Overdam | Van Overdam",
        "MOTIE VAN DE LEDEN SMIT (XYZ) EN KOK (ABC) | Smit;Kok | Smit;Kok",
        "MOTIE VAN DE LEDEN SMIT/KOK | Smit;Kok | Smit;Kok",
        // slips of the printer
        "MOTIE HET LID VISSER-NAS C.S. | Visser-Nas;Kok | Visser-Nas",
        "MOTIE VAN HET LID BAKKERMANS | Bakkerman | Bakkerman",
        "MOTIE VAN VISSER | Visser | Visser",
        // no signature to learn the spelling from
        "MOTIE VAN DE LEDEN ’T SMIT EN KOK | - | ’t Smit;Kok",
        "MOTIE VAN DE LEDEN VAN DEN IJSSEL EN IJZERMAN-DE BOER | - | Van den IJssel;IJzerman-de Boer",
      })
  void membersAreSpelledAsInTheSignatures(String title, String signatures, String members) {
    assertThat(MotionMembers.of(title, List.of(signatures.split(";"))))
        .containsExactly(members.split(";"));
  }

  @Test
  void titleWithoutMembersNamesNone() {
    assertThat(MotionMembers.of("BRIEF VAN DE MINISTER VAN FINANCIËN", List.of("Jansen")))
        .isEmpty();
  }

  @Test
  void titleInCapitalsIsSpelledLikeASentence() {
    assertThat(
            MotionMembers.spelledTitle(
                "MOTIE VAN DE LEDEN MLADIC EN POT-VISSER C.S.", List.of("Mladić", "Pot-Visser")))
        .isEqualTo("Motie van de leden Mladić en Pot-Visser c.s.");
  }

  @Test
  @Timeout(10)
  void hostileTitlesTakeNoTime() {
    for (String part : List.of("MOTIE ", "EN ", ", ", "(", "VAN ", "A", "C.S. ", "LID ")) {
      String title = "MOTIE VAN HET LID " + part.repeat(100_000 / part.length());
      assertThat(MotionMembers.of(title, List.of("Jansen"))).isNotNull();
    }
  }
}
