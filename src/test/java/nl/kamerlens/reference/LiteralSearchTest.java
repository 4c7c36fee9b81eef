package nl.kamerlens.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralSearchTest {
  private static final List<String> LITERALS =
      List.of("nota", "notitie", "brief", "rapport", "rapportage", "geannoteerde agenda");

  private final LiteralSearch search = new LiteralSearch(LITERALS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not",
        "nota",
        "De Kamerbrief en de Chinanotitie",
        "NOTAnotanota briefbrief",
        "’nota’ «brief» énota rapportérapportage nonota brbrief",
        "de geannoteerde agenda van de geannoteerde",
        "een brie, een rappor, een notiti",
        "rapportage"
      })
  void findsWhatStandsThere(String text) {
    assertThat(found(text)).isEqualTo(byHand(text));
  }

  @Test
  void findsEachInARowOfAll() {
    String all = String.join("", LITERALS).repeat(3);
    assertThat(found(all)).isEqualTo(byHand(all));
  }

  private List<Integer> found(String text) {
    List<Integer> found = new ArrayList<>();
    for (int at = search.next(text, 0); at < text.length(); at = search.next(text, at + 1)) {
      found.add(at);
    }
    return found;
  }

  private static List<Integer> byHand(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return IntStream.range(0, text.length())
        .filter(at -> LITERALS.stream().anyMatch(literal -> lower.startsWith(literal, at)))
        .boxed()
        .toList();
  }
}
