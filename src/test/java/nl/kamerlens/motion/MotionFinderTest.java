package nl.kamerlens.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.kamerlens.reference.ReferenceFinder;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MotionFinderTest {
  private static final MotionFinder FINDER = new MotionFinder();
  private static final ReferenceFinder REFERENCES = new ReferenceFinder();

  private static List<Motion> find(String document) {
    AnalyzedText text = AnalyzedText.of(document);
    return FINDER.find(text, REFERENCES.find(text));
  }

  /** "quote | members; c.s. | id" of each motie. */
  private static List<String> named(String document) {
    AnalyzedText text = AnalyzedText.of(document);
    return FINDER.find(text, REFERENCES.find(text)).stream()
        .map(
            m ->
                m.span().of(text.content())
                    + " | "
                    + String.join("; ", m.members())
                    + (m.cs() ? "; c.s." : "")
                    + " | "
                    + (m.id() == null ? "-" : m.id().value()))
        .toList();
  }

  @Test
  void chairGivesTheNumberInAParagraphOfItsOwn() {
    assertThat(
            named(
                "De voorzitter:\n\nDeze motie is voorgesteld door de leden Bakker en De Boer.\n\n"
                    + "Naar mij blijkt, wordt de indiening ervan voldoende ondersteund.\n\n"
                    + "Zij krijgt nr. 77 (33009)."))
        .containsExactly(
            "motie is voorgesteld door de leden Bakker en De Boer.\nNaar mij blijkt, wordt de indiening"
                + " ervan voldoende ondersteund.\nZij krijgt nr. 77 (33009 | Bakker; De Boer | kst-33009-77");
  }

  @Test
  void lawIsNobodysName() {
    assertThat(named("Hierbij ga ik in op de moties Omgevingswet en Klimaatakkoord.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        // one member, by name alone
        "Conform de motie Boswijk is onderzoek gedaan. § motie Boswijk | Boswijk | -",
        "De motie-Voordewind is aangenomen. § motie-Voordewind | Voordewind | -",
        "Zie de motie Bruins Slot. § motie Bruins Slot | Bruins Slot | -",
        "Zie de motie Six Dijkstra. § motie Six Dijkstra | Six Dijkstra | -",
        "Hij dient de motie Inge van Dijk c.s. in. § motie Inge van Dijk c.s. | Inge van Dijk; c.s. | -",
        "naar aanleiding van de motie van Nispen met u § motie van Nispen | van Nispen | -",
        "over de motie van Omtzigt is gestemd § motie van Omtzigt | Omtzigt | -",
        "over de motie van Van Nispen is gestemd § motie van Van Nispen | Van Nispen | -",
        "Zie de motie van der Lee. § motie van der Lee | van der Lee | -",
        "Zie de motie El Abassi. § motie El Abassi | El Abassi | -",
        "Zie de motie ’t Wout. § motie ’t Wout | ’t Wout | -",
        "Zie de VVD-motie van het lid De Wit. § motie van het lid De Wit | De Wit | -",
        // several: a slash, a hyphen, 'en'
        "de motie-Segers/Van Haersma Buma (21501-20, nr. 917) § motie-Segers/Van Haersma Buma (21501-20, nr. 917 | Segers; Van Haersma Buma | kst-21501-20-917",
        "de motie Van der Burg-Paternotte 35 207 nr. 94 § motie Van der Burg-Paternotte 35 207 nr. 94 | Van der Burg; Paternotte | kst-35207-94",
        "de motie-Kuiken-Van Wijngaarden § motie-Kuiken-Van Wijngaarden | Kuiken; Van Wijngaarden | -",
        "de motie Nijhof-Leeuw § motie Nijhof-Leeuw | Nijhof-Leeuw | -",
        "de motie-Michon-Derkzen/Van der Plas § motie-Michon-Derkzen/Van der Plas | Michon-Derkzen; Van der Plas | -",
        "de motie Yesilgöz-Zegerius-Van Toorenburg § motie Yesilgöz-Zegerius-Van Toorenburg | Yesilgöz-Zegerius; Van Toorenburg | -",
        "de motie Faber-van de Klashorst § motie Faber-van de Klashorst | Faber-van de Klashorst | -",
        "de motie Boswijk en Paternotte vraagt § motie Boswijk en Paternotte | Boswijk; Paternotte | -",
        "de motie Leijten, Omtzigt en Van der Lee vraagt § motie Leijten, Omtzigt en Van der Lee | Leijten; Omtzigt; Van der Lee | -",
        // announced
        "de motie van het lid Paternotte c.s. § motie van het lid Paternotte c.s. | Paternotte; c.s. | -",
        "de motie van de leden Michon-Derkzen en Van der Plas § motie van de leden Michon-Derkzen en Van der Plas | Michon-Derkzen; Van der Plas | -",
        "de motie van de leden Leijten/Arib over toeslagen (Kamerstuk 35 752, nr. 11) § motie van de leden Leijten/Arib over toeslagen (Kamerstuk 35 752, nr. 11 | Leijten; Arib | kst-35752-11",
        "de motie van de leden Aartsen (VVD) en Van Weyenberg (D66) § motie van de leden Aartsen (VVD) en Van Weyenberg | Aartsen; Van Weyenberg | -",
        "de motie van het lid Kathmann (GroenLinks-PvdA) c.s. § motie van het lid Kathmann (GroenLinks-PvdA) c.s. | Kathmann; c.s. | -",
        "de motie van de leden Temmink en Van Nispen (beiden SP) § motie van de leden Temmink en Van Nispen | Temmink; Van Nispen | -",
        "de motie van Kamerlid Agnes Mulder § motie van Kamerlid Agnes Mulder | Agnes Mulder | -",
        "de motie van CDA-Kamerlid Krul § motie van CDA-Kamerlid Krul | Krul | -",
        "de motie van mevrouw Piri § motie van mevrouw Piri | Piri | -",
        "de motie van het lid Kops § motie van het lid Kops | Kops | -",
        "de motie van het lid Teunissen, Kamerstuk 32 813, nr. 12 § motie van het lid Teunissen, Kamerstuk 32 813, nr. 12 | Teunissen | kst-32813-12",
        "de motie van de leden Dik-Faber, Geurts en De Groot § motie van de leden Dik-Faber, Geurts en De Groot | Dik-Faber; Geurts; De Groot | -",
        "de motie van het lid Boswijk en het lid Paternotte § motie van het lid Boswijk en het lid Paternotte | Boswijk; Paternotte | -",
        "de motie van de toenmalige leden Recourt en Van der Steur § motie van de toenmalige leden Recourt en Van der Steur | Recourt; Van der Steur | -",
        "de motie, ingediend door het lid Ouwehand, § motie, ingediend door het lid Ouwehand | Ouwehand | -",
        // the number first
        "conform motie 35 207, nr. 83 van het lid Paternotte c.s. § motie 35 207, nr. 83 van het lid Paternotte c.s. | Paternotte; c.s. | kst-35207-83",
        "de motie (Kamerstuk 31 293, nr. 500) van de leden Westerveld en Kwint § motie (Kamerstuk 31 293, nr. 500) van de leden Westerveld en Kwint | Westerveld; Kwint | kst-31293-500",
        // a title between
        "de motie over kernwapens van het lid Karabulut (33 694, nr. 10) § motie over kernwapens van het lid Karabulut (33 694, nr. 10 | Karabulut | kst-33694-10",
        "de gewijzigde motie van het lid Grinwis c.s. over een nationaal programma voor de bodem (t.v.v. 34 682, nr. 88) (Kamerstuk 34 682, nr. 90) § motie van het lid Grinwis c.s. over een nationaal programma voor de bodem (t.v.v. 34 682, nr. 88) (Kamerstuk 34 682, nr. 90 | Grinwis; c.s. | kst-34682-90",
        "de motie Rog die de regering verzoekt te onderzoeken wat leraren nodig hebben (Kamerstuk 27 923, nr. 200) § motie Rog die de regering verzoekt te onderzoeken wat leraren nodig hebben (Kamerstuk 27 923, nr. 200 | Rog | kst-27923-200",
        "Motie-Becker/Amhaouch over handelspraktijken (2018). Motie #21501-02-1882 § Motie-Becker/Amhaouch over handelspraktijken (2018). Motie #21501-02-1882 | Becker; Amhaouch | kst-21501-02-1882",
        // the Eerste Kamer
        "de motie van het lid Rosenmöller c.s. (EK) (Kamerstuk 36 410, letter Q) § motie van het lid Rosenmöller c.s. (EK) (Kamerstuk 36 410, letter Q | Rosenmöller; c.s. | kst-36410-Q",
        // debates
        "De motie op stuk nr. 471 van het lid Ellemeet krijgt oordeel Kamer. § motie op stuk nr. 471 van het lid Ellemeet | Ellemeet | -",
        "De motie van de fractie van de ChristenUnie (Kamerstuk 32 813, nr. 700) § motie van de fractie van de ChristenUnie (Kamerstuk 32 813, nr. 700 |  | kst-32813-700",
        "Hierbij ontvangt u mijn reactie op de motie van het lid Beckerman over gas (Kamerstuk 33 529, nr. 700). § motie van het lid Beckerman over gas (Kamerstuk 33 529, nr. 700 | Beckerman | kst-33529-700",
        "De motie-Piri c.s. op stuk nr. 23 (36045) krijgt oordeel Kamer. § motie-Piri c.s. op stuk nr. 23 | Piri; c.s. | kst-36045-23",
        "Deze motie is voorgesteld door de leden Piri en Brekelmans. Zij krijgt nr. 23 (36045). § motie is voorgesteld door de leden Piri en Brekelmans. Zij krijgt nr. 23 (36045 | Piri; Brekelmans | kst-36045-23",
        // a table's row: no bracket before the number that closes it
        "Motie van het lid De Wit (CDA) over parkeren 29 398, nr. 220 § Motie van het lid De Wit (CDA) over parkeren 29 398, nr. 220 | De Wit | kst-29398-220",
        "Motie van het lid De Wit over parkeren | 29 398, nr. 220 | Afgedaan § Motie van het lid De Wit over parkeren | 29 398, nr. 220 | De Wit | kst-29398-220",
        // the only member of the sentence
        "Mevrouw De Wit houdt haar motie (29 398, nr. 220) aan. § motie (29 398, nr. 220 | De Wit | kst-29398-220",
        "Mevrouw De Wit vroeg de heer Bakker naar zijn motie (29 398, nr. 220). § motie (29 398, nr. 220 |  | kst-29398-220",
        // first names
        "de motie-Jan Jacob van Dijk (29 398, nr. 220) § motie-Jan Jacob van Dijk (29 398, nr. 220 | Jan Jacob van Dijk | kst-29398-220",
        "de motie-Mei Li Vos (29 398, nr. 220) § motie-Mei Li Vos (29 398, nr. 220 | Mei Li Vos | kst-29398-220",
        // without members
        "in onze motie (Kamerstuk 25 424, nr. 691) over zelfregiecentra § motie (Kamerstuk 25 424, nr. 691 |  | kst-25424-691",
      })
  void namesOneMotie(String sentence, String expected) {
    assertThat(named(sentence)).containsExactly(expected);
  }

  @Test
  void eachNumberOfAListIsAMotieOfAllItsMembers() {
    assertThat(
            named(
                "in antwoord op de moties van de leden Alkaya, Weverling en Brekelmans (Kamerstuk 35 570 XVII, nr. 26, Kamerstuk 35 663, nr. 15 en Kamerstuk 21 501-02, nr. 2383)"))
        .containsExactly(
            "moties van de leden Alkaya, Weverling en Brekelmans (Kamerstuk 35 570 XVII, nr. 26 | Alkaya; Weverling; Brekelmans | kst-35570-XVII-26",
            "moties van de leden Alkaya, Weverling en Brekelmans (Kamerstuk 35 570 XVII, nr. 26, Kamerstuk 35 663, nr. 15 | Alkaya; Weverling; Brekelmans | kst-35663-15",
            "moties van de leden Alkaya, Weverling en Brekelmans (Kamerstuk 35 570 XVII, nr. 26, Kamerstuk 35 663, nr. 15 en Kamerstuk 21 501-02, nr. 2383 | Alkaya; Weverling; Brekelmans | kst-21501-02-2383");
  }

  @Test
  void membersWithTheirOwnNumbersDoNotShareThem() {
    assertThat(
            named(
                "de moties van 14 december 2021 van de leden Michon-Derkzen en Van der Plas over het uniform (Kamerstuk 35 925-VI, nr. 56) en van de leden Markuszower en Helder over de hoofddoek (Kamerstuk 35 925-VI, nr. 41)"))
        .extracting(s -> s.substring(s.indexOf('|')))
        .containsExactly(
            "| Michon-Derkzen; Van der Plas | kst-35925-VI-56",
            "| Markuszower; Helder | kst-35925-VI-41");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "de moties Boswijk en Paternotte (35 207, nr. 12 en nr. 13) § | Boswijk | kst-35207-12 & | Paternotte | kst-35207-13",
        "de moties-Segers/Voordewind (33 625, nr. 4) en -Boswijk (33 625, nr. 5) § | Segers; Voordewind | kst-33625-4 & | Boswijk | kst-33625-5",
        "de moties Boswijk (35 207, nr. 12) en Paternotte c.s. (35 207, nr. 13) § | Boswijk | kst-35207-12 & | Paternotte; c.s. | kst-35207-13",
        "de moties Boswijk (35 207, nr. 12), Segers en Omtzigt (35 207, nr. 13) § | Boswijk | kst-35207-12 & | Segers; Omtzigt | kst-35207-13",
        "Zie 29 826, nr. 110 (motie-Mulder) en 29 826, nr. 111 (motie van het lid Smals c.s.). § | Mulder | kst-29826-110 & | Smals; c.s. | kst-29826-111",
        "de moties Boswijk en Paternotte § | Boswijk | - & | Paternotte | -",
        "de moties Klein-Van der Lee (35 207, nr. 12) en Rog-Bruins Slot (35 207, nr. 13) § | Klein; Van der Lee | kst-35207-12 & | Rog; Bruins Slot | kst-35207-13",
        "de moties Michon-Derkzen (35 207, nr. 12) en Rog-Bruins Slot (35 207, nr. 13) § | Michon-Derkzen | kst-35207-12 & | Rog; Bruins Slot | kst-35207-13",
        "Zij krijgt nr. 30 (33118). De moties op de stukken nrs. 30 tot en met 32 ontraad ik. § |  | kst-33118-30 & |  | kst-33118-31 & |  | kst-33118-32",
        "motie Boswijk (35 207, nr. 12) en motie Paternotte § | Boswijk | kst-35207-12 & | Paternotte | -",
        "de moties 30 420, nr. 100 en 101 §  |  | kst-30420-100 &  |  | kst-30420-101",
      })
  void namesSeveralMoties(String sentence, String expected) {
    assertThat(
            String.join(
                " & ", named(sentence).stream().map(s -> s.substring(s.indexOf('|'))).toList()))
        .isEqualToNormalizingWhitespace(expected.replace("&  |", "& |"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Kamer heeft eerdere moties hierover aangenomen.",
        "Stemmingen moties Verkeersveiligheid",
        "Stemming over de motie Klimaatakkoord",
        "Deze motie is verworpen.",
        "Bent u bereid deze motie uit te voeren?",
        "De ingediende moties krijgen een schriftelijke appreciatie.",
        "Er is een motie van wantrouwen ingediend.",
        "De motie van de VVD en het CDA is aangenomen.",
        "De moties Kamerbreed aangenomen zijn talrijk.",
        "Dit vergt een goede motiebehandeling en veel emotie Boswijk.",
        "Zie de motie Kamerstuk.",
        "Met de motie Nederland vooruit heeft dit niets te maken.",
        "de geopolitieke motieven achter de expansie van China",
        "Wij hebben de Kamerbrief over de motie (Kamerstuk 35 207, nr. 12) gelezen.",
      })
  void namesNone(String sentence) {
    assertThat(named(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoals uiteengezet in de Kamerbrief n.a.v. de motie Stoffer/Verhoeven (kst-35373-1) is dat zo.",
        "Ik verwijs u naar mijn brief van 3 maart 2022 over de motie van het lid Tielen (Kamerstuk 31 765, nr. 600).",
        "De motie van het lid Tielen is genoemd in de Kamerbrief over wachttijden (Kamerstuk 31 765, nr. 600).",
        "De motie van het lid Tielen wordt uitgevoerd met het programma (Kamerstuk 31 765, nr. 600).",
      })
  void aLettersNumberIsNotTheMoties(String sentence) {
    assertThat(find(sentence)).singleElement().extracting(Motion::id).isNull();
  }

  @Test
  void aFootnoteGivesTheNumber() {
    String letter =
        "In dit onderzoek worden ook de verzoeken van de twee moties Boswijk meegenomen.1 De Kamer wordt hierover geïnformeerd.\n\n"
            + "Daarna volgt een rapport.2\n\n1 Kamerstuk 36 600 V, nr. 31 en Kamerstuk 35 207, nr. 95.\n2 Kamerstuk 35 207, nr. 96.\n";
    assertThat(find(letter))
        .extracting(m -> m.id() == null ? "-" : m.id().value(), Motion::footnote)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("kst-36600-V-31", "1"),
            org.assertj.core.groups.Tuple.tuple("kst-35207-95", "1"));
  }

  @Test
  void aFootnoteOfLettersGivesNone() {
    String letter =
        "In de beantwoording op de motie van de leden Van Haga en Aartsen1 staat meer.\n\n"
            + "Tekst met noot.2\n\n1 Kamerbrief van 3 maart 2020, Kamerstuk 35 300, nr. 12.\n2 Zie het jaarverslag.\n";
    assertThat(find(letter)).singleElement().extracting(Motion::id).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "Ter uitvoering van de motie Boswijk is gemeten. § EXECUTES § Ter uitvoering van",
        "Waar nodig zal Nederland zich conform motie 35 207, nr. 89 van de leden Van Baarle en Paternotte inzetten. § EXECUTES § conform",
        "Het kabinet zet zich in, in lijn met de eerder aangenomen motie van het lid Kahraman c.s. § EXECUTES § in lijn met",
        "Verder vraagt de motie Boswijk om meer. § CITES § ",
        "Conform het regeerprogramma heeft het kabinet de motie Boswijk omarmd. § CITES § ",
        "De motie van het lid Dobbe verzoekt de regering dit te laten uitvoeren en te zien hoe het wordt meegenomen. § CITES § ",
        "Ik verwijs naar de Kamerbrief in reactie op de motie Amhaouch. § ANSWERS § in reactie op",
        "Aan de motie van het lid Ceder is met deze brief uitvoering gegeven. § EXECUTES § uitvoering gegeven",
        "Zie onder andere de motie van het lid Ceder. § CITES § ",
        "Dat is niet in lijn met de motie van het lid Ceder. § CITES § ",
        "Er is geen uitvoering gegeven aan de motie van het lid Ceder. § CITES § ",
        "De motie van het lid Ceder is nog niet geheel uitgevoerd. § CITES § ",
        "Waarom is geen uitvoering gegeven aan de motie van het lid Ceder? § CITES § ",
        "Hoe staat het met de uitvoering van de motie van het lid Ceder? § CITES § ",
        "De leden van de SGP-fractie vragen op welke wijze de motie van het lid Ceder wordt uitgevoerd. § CITES § ",
        "Dit is niet alleen conform de motie van het lid Ceder. § EXECUTES § conform",
        "De motie van het lid Ceder over wonen is uitgevoerd. § EXECUTES § uitgevoerd",
        "Dit voorstel sluit aan bij de motie van het lid Ceder. § EXECUTES § sluit aan bij",
        "Hiermee is de motie van de leden Bikker en Ceder afgedaan. § EXECUTES § afgedaan",
      })
  void tellsWhatIsDoneWithIt(String sentence, Motion.Relation relation, String cue) {
    Motion motion = find(sentence).get(0);
    assertThat(motion.relation()).isEqualTo(relation);
    assertThat(motion.cue()).isEqualTo(cue);
  }

  @Test
  void aPhraseReachesEveryItemOfAList() {
    assertThat(
            find(
                "Conform eerdere moties die uw Kamer heeft aangenomen, waaronder motie Van der Burg-Paternotte 35 207 nr. 94 en de recente motie 26 150, nr. 227 van het lid Paternotte c.s., blijft het kabinet zich inzetten."))
        .extracting(Motion::relation)
        .containsExactly(Motion.Relation.EXECUTES, Motion.Relation.EXECUTES);
  }

  @Test
  void aPhraseBehindAListIsSaidOfAllItsItems() {
    assertThat(
            find(
                "De motie van het lid Graus (Kamerstuk 28 286, nr. 1230) over vuurwerk en de motie van het lid Wassenberg (Kamerstuk 28 286, nr. 1233) worden uitgevoerd."))
        .extracting(Motion::relation)
        .containsExactly(Motion.Relation.EXECUTES, Motion.Relation.EXECUTES);
  }

  @Test
  void inATableTheCellBelowHasTheStatus() {
    Motion motion =
        find("Motie van het lid Ceder over parkeren 29 398, nr. 220\n\nAfgedaan met de brief van mei.")
            .get(0);
    assertThat(motion.relation()).isEqualTo(Motion.Relation.EXECUTES);
    assertThat(motion.cue()).isEqualTo("Afgedaan");
  }

  @Test
  void whatIsSaidOfAnotherMotieOfTheSentenceIsNotSaidOfThis() {
    assertThat(
            find(
                "De motie-Ceder (29 398, nr. 220) acht ik ontijdig en ik beschouw de motie-Graus (29 398, nr. 221) als uitgevoerd."))
        .extracting(Motion::relation)
        .containsExactly(Motion.Relation.CITES, Motion.Relation.EXECUTES);
  }

  @Test
  void whatAMemberAsksIsNotDone() {
    String answer =
        "Vraag 1\nBent u bereid uitvoering te geven aan de motie Kostić?\n\nAntwoord op vraag 1\nIk geef uitvoering aan de motie Kostić.\n";
    assertThat(find(answer))
        .extracting(m -> m.relation().name().toLowerCase(Locale.ROOT))
        .containsExactly("cites", "executes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De gemeenteraad van Emmen nam een motie-Visser aan.",
        "Provinciale Staten van Drenthe vroegen hierom in de motie Jonker.",
        "Het Europees Parlement stemde over de motie Weber.",
        "De motie-Visser is in de gemeenteraad verworpen."
      })
  void aMotieOfAnotherBodyIsNotTheKamers(String document) {
    assertThat(find(document)).isEmpty();
  }
}
