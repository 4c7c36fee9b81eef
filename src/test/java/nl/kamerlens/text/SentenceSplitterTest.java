package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows hold one passage each; {@code |} marks where its sentences are to be split. */
class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // an abbreviation that needs what follows
        "Zie Kamerstuk 35 207, nr. 81 en Stb. 2020, 123.| De wet treedt op 1 mei in werking.",
        "Volgens art. 3 e.v. Wmo is dat m.b.t. De Hoop niet nodig.| Het kabinet ziet dat anders.",
        "Ik sprak o.a. Minister Kaag en dhr. Jansen t.a.v. Oekraïne.",
        "De brief d.d. 3 maart jl. is verzonden.| Mw. Bos heeft hem ontvangen.",
        "Vgl. HR 20 december 2019, r.o. 5.7.5.| Zie ook Rb. Den Haag 24 juni 2015.",
        // one that may stand last
        "Dat verzoekt de motie-Paternotte c.s.| De Kamer heeft haar aangenomen.",
        "De brief is van 3 maart jl.| Het kabinet heeft hem op 4 maart verzonden.",
        "Het gaat om scholen, winkels, enz.| Daarvoor geldt een uitzondering.",
        "De motie van het lid Kahraman c.s. zal het kabinet uitvoeren.",
        "De aandelen zijn van EBN B.V.| Het Rijk is eigenaar.",
        "De kosten zijn € 5 mln.| In 2024 dalen zij.",
        // an acronym is not the abbreviation it looks like
        "Dat geldt ook voor de VS.| Wel zijn de banden aangehaald.",
        "Het gaat om bescherming van I.E.| De regels zijn streng.",
        // initials
        "De brief is van D.M. van Weel en I.J.M. Michon-Derkzen.| Zij hebben getekend.",
        "Aanwezig was mr. A. Brouwer.| Hij sprak namens J.-P. Balkenende.",
        // numbers
        "3. Het kabinet stuurt een brief.| Die volgt in mei.",
        "2.1. Inzet van Nederland.",
        "De stijging was 2,5 procent in 2020.| In 2021 was dat 3.500 mensen.",
        "Nr. 14 is ingetrokken.| Nrs. 15 en 16 zijn aangehouden.",
        "Zeven provincies doen mee.| 5 juli is de uiterste datum.",
        "Zie stuknr. 12 en cat. 3.| De rest volgt later.",
        "Artikel II. De wet treedt in werking.| Onderdeel B van artikel I vervalt.",
        "Onderdeel B. Dit onderdeel bevat het verbod.",
        "Ik dank u.| Tot zover.",
        "Dat gaat als volgt.| a. De kosten dalen.| b. De baten stijgen.",
        // brackets
        "Dat is gemeld (Kamerstuk 35 207, nr. 81. Zie ook nr. 82).| Daar blijft het bij.",
        "(Dit geldt ook voor Bonaire.| Saba is uitgezonderd.)| Het tarief is gelijk.",
        "De brief volgt.| (Deze alinea is later toegevoegd.)| Hij komt in mei.",
        // a source behind the full stop belongs to the sentence before it
        "Dat is toegezegd. (Kamerstuk 35 207, nr. 60)| De brief volgt in mei.",
        "Dat is toegezegd. (Zie ook Handelingen II 2020/21, nr. 4).| De brief volgt in mei.",
        // quotes
        "Hij schrijft: “Wij wachten. Al drie jaar.”| De minister antwoordt niet.",
        "In ‘Two Belts, One Road? The role of Africa’, een artikel, staat meer.",
        "«Er komt geld. Echt waar», zei hij.| Dat kwam er niet.",
        "Kent u het bericht «Wie betaalt? Niemand.»?| Zo ja, wat vindt u ervan?",
        "’s Avonds is het loket open.| ’s Ochtends is het dicht.",
        // questions, and a blank that was lost
        "Bent u bereid dit te doen?| Zo ja, wanneer?| Zo nee, waarom niet?",
        "Kunt u dat realiseren?|Overweegt u een andere weg?",
        "Dat onderzoek is afgerond.|De Kamer ontvangt het in mei.",
        "Bent u bekend met het bericht van 3 maart jl.?| Deelt u die mening?",
        // links
        "Zie https://www.rvo.nl/sde?id=3.Nl en info@minbuza.Nl voor meer.",
        "Zie www.rijksoverheid.nl.| Daar staat de brief.",
        // ellipses
        "Het kabinet (…) De Kamer stemt in.",
        "Waarom niet langer... als dat toch kan?",
        // small letters never begin a sentence, the letter of an item does
        "Het programma Yahoo! en andere diensten.",
        "Dat is zo afgesproken.| a) De brief volgt in mei."
      })
  void splitsWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");
    AnalyzedText read = AnalyzedText.of(text);
    List<String> expected = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertThat(read.sentences())
        .extracting(s -> s.span().of(read.content()))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void theSameSentencesOnManyThreads() {
    String text = "De motie-Paternotte c.s. is uitgevoerd. De brief van 3 maart jl. De Kamer. ";
    List<Integer> sizes =
        IntStream.range(0, 64)
            .parallel()
            .map(i -> AnalyzedText.of(text.repeat(50)).sentences().size())
            .boxed()
            .distinct()
            .toList();
    assertThat(sizes).hasSize(1);
  }

  /** Each finding carries its sentence: a table without full stops must not be one. */
  @Test
  void sentenceHasAnEndEvenWhereNoneIsPrinted() {
    AnalyzedText read = AnalyzedText.of("Kamerstuk 22 054 bedrag ".repeat(2_000));
    assertThat(read.sentences()).hasSizeGreaterThan(5).allMatch(s -> s.span().length() <= 5_000);
  }
}
