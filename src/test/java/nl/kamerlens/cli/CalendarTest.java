package nl.kamerlens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.kamerlens.option.ExitException;
import org.junit.jupiter.api.Test;

/** {@code extract --format ics}. */
class CalendarTest {
  private static final String LETTER = "Uw Kamer ontvangt voor 1 mei 2024 een brief hierover.\n";

  @Test
  void aPromiseWithADayIsATask() {
    Run run = Run.with(LETTER, "extract", "--format", "ics", "--date", "2024-03-01", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("\r\nDTSTAMP:20240301T000000Z\r\nDUE;VALUE=DATE:20240430\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void aCalendarWithoutCommitmentsIsAMistake() {
    Run run = Run.with(LETTER, "extract", "--format", "ics", "--only", "dates", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ics holds commitments");
  }

  @Test
  void theTimeComesFromTheEnvironmentAlone() {
    assertThat(SourceDate.of(null)).isNull();
    assertThat(SourceDate.of("1700000000")).isEqualTo(Instant.parse("2023-11-14T22:13:20Z"));
    assertThatThrownBy(() -> SourceDate.of("gisteren"))
        .isInstanceOf(ExitException.class)
        .hasMessageContaining("SOURCE_DATE_EPOCH");
  }
}
