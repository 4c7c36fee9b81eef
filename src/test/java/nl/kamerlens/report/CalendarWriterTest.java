package nl.kamerlens.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWriterTest {
  private static final String HASH = "0".repeat(64);

  @Test
  void aCommitmentWithADeadlineIsATask() {
    CalendarWriter writer = new CalendarWriter(null);
    String calendar = writer.begin() + writer.write(Extractions.full()) + writer.end();
    assertThat(calendar)
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Kamerlens//Commitments//NL
            X-WR-CALNAME:Toezeggingen en voornemens
            BEGIN:VTODO
            UID:d3088960081ded843e7e5efa2bd7aefeae08db0c@kamerlens
            DTSTAMP:20220511T000000Z
            DUE;VALUE=DATE:20220630
            SUMMARY:Toezegging: Ter uitvoering van de motie van het lid Jansen c.s. (Ka
             merstuk 35 207\\, nr. 81) informeer ik uw Kamer voor de zomer van…
            DESCRIPTION:Ter uitvoering van de motie van het lid Jansen c.s. (Kamerstuk
             35 207\\, nr. 81) informeer ik uw Kamer voor de zomer van 2022 over de inst
             ellingen.\\n\\nDeadline: voor de zomer van 2022 (2022-06-30)\\nSource: letter
             \\, Reactie\\, 2022-05-11\\, p. 2\\, answer 4\\, code points 7–152
            CATEGORIES:toezegging,firm
            END:VTODO
            END:VCALENDAR
            """
                .replace("\n", "\r\n")
                .replace("Kamerstuk\r\n ", "Kamerstuk \r\n "));
  }

  /** A task that is due on its first day has no beginning; without a last day it is never due. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2022-06-30, 2022-06-01, 2022-06-30",
    "2025-11-11, 2025-11-11, ,           2025-11-11",
    ",           2022-06-30, ,           2022-06-30",
    "2024-09-01, ,           2024-09-01, "
  })
  void theDaysOfTheDeadlineAreThoseOfTheTask(
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable String start,
      @Nullable String due) {
    VTodo task = only(calendar(null, document("a", HASH, commitment("Ik zal.", earliest, latest))));
    assertThat(day(task.getDateStart())).isEqualTo(start);
    assertThat(day(task.getDateDue())).isEqualTo(due);
  }

  @Test
  void whatHasNoDayIsNoTask() {
    ICalendar read = calendar(null, document("a", HASH, commitment("Binnenkort.", null, null)));
    assertThat(read.getTodos()).isEmpty();
  }

  @Test
  void textComesBackAsItWas() {
    String sentence = "Coördinatie; «één», 100\\% \uD83D\uDE00 ".repeat(30).strip();
    String text = write(null, document("b, c", HASH, commitment(sentence, null, "2022-06-30")));
    VTodo task = only(Biweekly.parse(text).first());
    assertThat(task.getDescription().getValue())
        .startsWith(sentence + "\n\nDeadline: ")
        .contains("Source: b, c, ");
    assertThat(task.getCategories().get(0).getValues()).containsExactly("toezegging", "firm");
    assertThat(text.split("\r\n"))
        .allSatisfy(l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75))
        .noneMatch(line -> line.contains("\uFFFD"));
  }

  @Test
  void theTaskStaysTheSameWhenItIsMadeAgain() {
    DocumentRows document = document("a", HASH, commitment("Ik zal.", null, "2022-06-30"));
    VTodo first = only(calendar(null, document));
    VTodo later = only(calendar(Instant.parse("2030-01-02T03:04:05Z"), document));
    DocumentRows renamed = document("b", HASH, commitment("Ik zal.", null, "2022-06-30"));
    DocumentRows other = document("a", "1" + HASH, commitment("Ik zal.", null, "2022-06-30"));
    assertThat(later.getUid()).isEqualTo(first.getUid());
    assertThat(only(calendar(null, renamed)).getUid()).isEqualTo(first.getUid());
    assertThat(only(calendar(null, other)).getUid()).isNotEqualTo(first.getUid());
    assertThat(later.getDateTimeStamp().getValue()).isEqualTo("2030-01-02T03:04:05Z");
    assertThat(first.getDateTimeStamp().getValue()).isEqualTo("1970-01-01T00:00:00Z");
  }

  @Test
  void theSameDocumentTwiceGivesItsTasksOnce() {
    ICalendar read =
        calendar(
            null,
            document("a", HASH, commitment("Ik zal.", null, "2022-06-30")),
            document("a-copy", HASH, commitment("Ik zal.", null, "2022-06-30")));
    assertThat(read.getTodos()).hasSize(1);
    assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  private static VTodo only(ICalendar calendar) {
    assertThat(calendar.getTodos()).hasSize(1);
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar.getTodos().get(0);
  }

  private static @Nullable String day(@Nullable DateOrDateTimeProperty property) {
    if (property == null) {
      return null;
    }
    assertThat(property.getValue().hasTime()).isFalse();
    var day = property.getValue().getRawComponents();
    return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonth(), day.getDate());
  }

  private static ICalendar calendar(@Nullable Instant stamp, DocumentRows... documents) {
    return Biweekly.parse(write(stamp, documents)).first();
  }

  private static String write(@Nullable Instant stamp, DocumentRows... documents) {
    StringBuilder out = new StringBuilder();
    ReportPart part = new CalendarWriter(stamp).part();
    try {
      part.begin(out);
      for (DocumentRows document : documents) {
        part.add(document, out);
      }
      part.end(List.of(), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static DocumentRows document(String doc, String sha256, Row commitment) {
    return new DocumentRows(
        doc, new Row(Map.of("sha256", sha256)), Map.of("commitments", List.of(commitment)), null);
  }

  private static Row commitment(
      String sentence, @Nullable String earliest, @Nullable String latest) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("start", 3);
    values.put("end", 3 + sentence.length());
    values.put("type", "toezegging");
    values.put("modality", "firm");
    values.put("deadline", "toen");
    values.put("earliest", earliest);
    values.put("latest", latest);
    values.put("sentence", sentence);
    return new Row(values);
  }
}
