package nl.kamerlens.motion;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;

class MotieDocumentFinderTest {
  private static final MotieDocumentFinder FINDER = new MotieDocumentFinder();

  private static MotieDocument read(String... lines) {
    return FINDER.find(AnalyzedText.of(String.join("\n", lines))).orElseThrow();
  }

  /** As pdftotext leaves it: no blank lines, broken lines, an imprint below. */
  @Test
  void aPrintedMotie() {
    MotieDocument motie =
        read(
            "Tweede Kamer der Staten-Generaal",
            "Vergaderjaar 2023–2024",
            "2",
            "32 813 Kabinetsaanpak Klimaatbeleid",
            "Nr. 1301 MOTIE VAN DE LEDEN KRÖGER EN VAN DER LEE C.S.",
            "Voorgesteld 14 november 2023",
            "De Kamer,",
            "gehoord de beraadslaging,",
            "constaterende dat veel huurders in een slecht geïsoleerd huis wonen en",
            "daardoor een hoge rekening hebben;",
            "overwegende dat isoleren banen oplevert;",
            "verzoekt de regering, voor 1 mei een plan te maken om de slechtste huizen",
            "binnen vijf jaar te isoleren,",
            "verzoekt de regering tevens de Kamer daarover jaarlijks te informeren,",
            "en gaat over tot de orde van de dag.",
            "Kröger",
            "Van der Lee",
            "Grinwis");
    assertThat(motie.members()).containsExactly("Kröger", "Van der Lee");
    assertThat(motie.cs()).isTrue();
    assertThat(motie.signatories()).containsExactly("Kröger", "Van der Lee", "Grinwis");
    assertThat(motie.proposed()).isEqualTo("14 november 2023");
    assertThat(motie.considerations())
        .containsExactly(
            "constaterende dat veel huurders in een slecht geïsoleerd huis wonen en daardoor een hoge rekening hebben",
            "overwegende dat isoleren banen oplevert");
    assertThat(motie.dictum())
        .containsExactly(
            "verzoekt de regering, voor 1 mei een plan te maken om de slechtste huizen binnen vijf jaar te isoleren",
            "verzoekt de regering tevens de Kamer daarover jaarlijks te informeren");
  }

  /** Blank lines about the names make them one paragraph, a name a line. */
  @Test
  void namesInOneParagraph() {
    MotieDocument motie =
        read(
            "MOTIE VAN HET LID SNELLER C.S.",
            "De Kamer,",
            "gehoord de beraadslaging,",
            "verzoekt de minister de wet in te trekken,",
            "",
            "en gaat over tot de orde van de dag.",
            "",
            "Sneller",
            "Van der Lee",
            "Grinwis",
            "",
            "kst-32813-1301");
    assertThat(motie.authors()).containsExactly("Sneller", "Van der Lee", "Grinwis");
  }

  /** The clauses may begin at once, and the last one as a sentence of its own. */
  @Test
  void withoutADebateThatWasHeard() {
    MotieDocument motie =
        read(
            "MOTIE VAN HET LID SNELLER",
            "De Kamer,",
            "verzoekt de minister de wet in te trekken,",
            "",
            "En gaat over tot de orde van de dag.",
            "",
            "Sneller");
    assertThat(motie.dictum()).containsExactly("verzoekt de minister de wet in te trekken");
    assertThat(motie.authors()).containsExactly("Sneller");
  }

  @Test
  void theWholeOnOneLine() {
    MotieDocument motie =
        read(
            "MOTIE VAN HET LID SNELLER",
            "Voorgesteld tijdens het wetgevingsoverleg van 6 november 2023",
            "De Kamer, gehoord de beraadslaging, constaterende dat de cijfers laat komen; van mening dat dit beter kan; spreekt uit dat tijdigheid de norm is, roept de regering op hiernaar te handelen, en gaat over tot de orde van de dag.",
            "Sneller");
    assertThat(motie.considerations())
        .containsExactly("constaterende dat de cijfers laat komen", "van mening dat dit beter kan");
    assertThat(motie.dictum())
        .containsExactly(
            "spreekt uit dat tijdigheid de norm is", "roept de regering op hiernaar te handelen");
    assertThat(motie.proposed()).isEqualTo("6 november 2023");
  }

  /** The points of one request are one item; a verb within a sentence begins none. */
  @Test
  void pointsBelongToTheirRequest() {
    MotieDocument motie =
        read(
            "MOTIE VAN HET LID BIKKER",
            "De Kamer,",
            "",
            "gehoord de beraadslaging,",
            "",
            "overwegende dat de Kamer, zo stelt de commissie, vaker vraagt om cijfers;",
            "",
            "verzoekt de regering:",
            "",
            "– gemeenten te steunen;",
            "",
            "– de Kamer te informeren,",
            "",
            "en gaat over tot de orde van de dag.",
            "",
            "Bikker");
    assertThat(motie.considerations()).hasSize(1);
    assertThat(motie.dictum())
        .containsExactly("verzoekt de regering: – gemeenten te steunen; – de Kamer te informeren");
  }

  @Test
  void aNameThatNobodySignedWithIsSpelledByRule() {
    MotieDocument motie =
        read(
            "GEWIJZIGDE MOTIE VAN DE LEDEN VAN DEN BERG EN EL ABASSI",
            "De Kamer,",
            "gehoord de beraadslaging,",
            "verzoekt de regering dit te doen,",
            "en gaat over tot de orde van de dag.");
    assertThat(motie.members()).containsExactly("Van den Berg", "El Abassi");
    assertThat(motie.signatories()).isEmpty();
  }

  @Test
  void aLetterThatQuotesAMotieIsNone() {
    assertThat(
            FINDER.find(
                AnalyzedText.of(
                    "Geachte voorzitter,\n\nIn de motie staat: De Kamer, gehoord de beraadslaging, verzoekt de regering dit te doen, en gaat over tot de orde van de dag.\n\nHet kabinet deelt deze mening en zal dat ook doen, zoals eerder is gemeld.")))
        .isEmpty();
  }

  @Test
  void aDebateInWhichMotiesAreProposedIsNone() {
    String proposed =
        "Motie\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\nverzoekt de regering dit te doen,\n\nen gaat over tot de orde van de dag.\n\nDe voorzitter: Deze motie is voorgesteld door het lid Piri. Zij krijgt nr. 23 (36045).\n\n";
    assertThat(FINDER.find(AnalyzedText.of(proposed + proposed))).isEmpty();
  }
}
