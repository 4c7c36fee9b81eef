package nl.kamerlens.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamerlens.text.AnalyzedText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would cost a careless pattern hours. */
class PathologicalDateTest {
  private static final int LENGTH = 100_000;
  private static final DateFinder FINDER = new DateFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1, ",
        "1 en ",
        "1-",
        "2020",
        "2020 ",
        "2020-",
        "2020, ",
        "2020 en ",
        "12-",
        "1/",
        "mei ",
        "mei, ",
        "mei en ",
        "mei 2020, ",
        "1 mei, ",
        "1 mei en ",
        "van ",
        "voor ",
        "voor het ",
        "voor het einde van ",
        "eind ",
        "eind van ",
        "tot ",
        "tot en met ",
        "in de periode ",
        "eerste ",
        "eerste helft van ",
        "jaar ",
        "dit jaar ",
        "later dat jaar ",
        "over twee ",
        "binnen zes ",
        "binnen zes weken na ",
        "na afronding van ",
        "na de ",
        "zo spoedig mogelijk na ",
        "zodra is ",
        "zodra er ",
        "uiterlijk ",
        "maandag ",
        "week ",
        "Q",
        "Q1 ",
        "h1 ",
        "‘",
        "“",
        "«",
        "\"",
        "“a",
        "(2020)",
        "jl. ",
        "d.d. ",
        "zal mei ",
        "die mei ",
        "te mei ",
        "op 1 mei te ",
        "https://2020/",
        "a_2020_",
        "é",
        "’s-Gravenhage 2024 ",
        "CBS, 2020. ",
        "komende twee jaar ",
        "Datum\n",
        "1 mei 2020\n"
      })
  @Timeout(90)
  void readsInLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    AnalyzedText read = AnalyzedText.of(text);

    DateScan scan = FINDER.scan(read, List.of());
    List<DateExpression> dates = FINDER.resolve(scan, Anchor.at(LocalDate.of(2024, 5, 16)));
    DocumentDate own = FINDER.documentDate(scan);

    assertThat(dates).allMatch(d -> d.span().end() <= read.content().length());
    assertThat(own).isNotNull();
  }
}
