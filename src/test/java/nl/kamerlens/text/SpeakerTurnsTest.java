package nl.kamerlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTurnsTest {
  /** The words at the mark # are those of members or the chair, or they are not. */
  private static boolean ofMembers(String text) {
    int at = text.indexOf('#');
    AnalyzedText read = AnalyzedText.of(text.replace("#", ""));
    String words = text.substring(at + 1, text.indexOf('.', at));
    return read.isOfMembers(read.content().indexOf(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        // a debate: names and parties before the words of members, offices before those of
        // ministers
        "Mevrouw Jansen (SP):|#Ik kom hierop terug. § true",
        "De heer De Wit (ChristenUnie):|#Wij zullen dit steunen. § true",
        "De heer Bakker (D66):|Graag een plan.||Minister Smit:|#Ik kom hierop terug. § false",
        "Staatssecretaris De Boer:|Dank.||De voorzitter:|#Wij gaan stemmen. § true",
        "Minister Smit:|Dank.||De beraadslaging wordt gesloten.||#Dinsdag stemmen wij. § true",
        // the chair reads the promises of the government
        "De voorzitter:|Ik lees de toezeggingen voor.||#De minister stuurt een brief. § false",
        // a consultation in writing
        "Vragen en opmerkingen van de leden van de VVD-fractie||#Het kabinet zal dit doen. § true",
        "Inbreng van de leden van de SP-fractie||Wat nu?||Reactie||#Het kabinet zal dit doen. § false",
        // one that has each answer below its question, without a heading
        "I Vragen en opmerkingen vanuit de fracties en reactie van de minister||De leden van de SP-fractie vragen wanneer dit komt.||#Het kabinet zal dit doen. § false",
        "I Vragen en opmerkingen vanuit de fracties en reactie van de minister||#De leden van de SP-fractie zullen dit steunen. § true",
        // a letter
        "Geachte voorzitter,||#De heer Jansen zal dit onderzoeken. § false"
      })
  void toldByWhatStandsBefore(String text, boolean members) {
    assertThat(ofMembers(text.replace('|', '\n'))).isEqualTo(members);
  }

  @Test
  void aQuestionInWritingIsOfMembersToo() {
    assertThat(ofMembers("Vraag 2\n#Zult u dit doen. Zo ja, wanneer?\n")).isTrue();
  }
}
