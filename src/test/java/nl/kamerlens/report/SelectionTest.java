package nl.kamerlens.report;

import static nl.kamerlens.report.Batches.commitment;
import static nl.kamerlens.report.Batches.document;
import static nl.kamerlens.report.Batches.motion;
import static nl.kamerlens.report.Batches.reference;
import static nl.kamerlens.report.Batches.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
  /** A document is of a period when all of its possible days are. */
  @ParameterizedTest
  @CsvSource({
    "2022-05-11, 2022-05-11, 2022-01-01, 2022-12-31, true",
    "2022-05-11, 2022-05-11, 2022-05-11, 2022-05-11, true",
    "2022-05-11, 2022-05-11, 2022-05-12, ,           false",
    "2022-05-11, 2022-05-11, ,           2022-05-10, false",
    "2021-09-02, 2021-12-31, 2021-01-01, 2021-12-31, true",
    "2021-09-02, 2021-12-31, 2021-10-01, ,           false",
    "2021-09-02, ,           2021-01-01, ,           true",
    "2021-09-02, ,           ,           2021-12-31, false",
    ",           ,           2021-01-01, ,           false"
  })
  void aDocumentIsOfThePeriodOnlyWhereThatIsSure(
      @Nullable String earliest,
      @Nullable String latest,
      @Nullable String since,
      @Nullable String until,
      boolean taken) {
    Row row = Batches.row("earliest", text(earliest), "latest", text(latest));
    Selection selection = new Selection(since, until, null, List.of(), null);
    assertThat(selection.of(new DocumentRows("a", row, Map.of(), null)).isPresent())
        .isEqualTo(taken);
  }

  private static String text(@Nullable String day) {
    return day == null ? "" : day;
  }

  @Test
  void whatIsLeftOutForWantOfADayIsCounted() {
    Selection selection = new Selection("2022-01-01", null, null, List.of(), null);
    selection.of(document("a", null));
    selection.of(document("b", "2021-01-01"));
    selection.of(document("c", "2023-01-01"));
    assertThat(selection.undated()).isEqualTo(1);
  }

  @Test
  void onADayLaterDocumentsAreNotYetThere() {
    Selection selection = new Selection(null, null, "2022-01-01", List.of(), "commitments");
    assertThat(selection.of(document("a", "2022-01-02"))).isEmpty();
    assertThat(selection.of(document("b", "2022-01-01"))).isPresent();
    assertThat(selection.of(document("c", null))).isPresent();
  }

  /** A letter with a motie of two members, cited at 10, and a toezegging. */
  @ParameterizedTest
  @CsvSource({
    "commitments, type=toezegging, true",
    "commitments, type=voornemen, false",
    "commitments, type!=voornemen, true",
    "commitments, latest=, false",
    "commitments, latest!=, true",
    "commitments, documents.type=brief, true",
    "commitments, documents.type!=brief, false",
    "commitments, doc=a, true",
    "motions, relation=executes, true",
    "motions, members=Bos, true",
    "motions, members=Bo, false",
    "motions, members~bo, true",
    "motions, members!=Bos, false",
    "motions, commitments.type=toezegging, true",
    "citations, relation=executes, true",
    "citations, relation=cites, false",
    "citations, kind=kamerstuk, true",
    ", relation=executes, true",
    ", modality=intended, false",
    ", documents.title~over, true"
  })
  void aConditionKeepsWhatItHoldsOf(@Nullable String own, String where, boolean kept) {
    assertThat(selected(own, where).isPresent()).isEqualTo(kept);
  }

  @Test
  void otherRowsOfTheTableAreLeftOut() {
    DocumentRows kept = selected("commitments", "latest~2022-06").orElseThrow();
    assertThat(kept.rows(Layer.COMMITMENTS)).hasSize(1);
    assertThat(kept.rows(Layer.MOTIONS)).hasSize(1);
    DocumentRows executed = selected("citations", "relation=executes").orElseThrow();
    assertThat(Citations.of(executed)).extracting(r -> r.text("start")).containsExactly("10");
  }

  private static Optional<DocumentRows> selected(@Nullable String own, String where) {
    DocumentRows a = document("a", "2022-05-11", "type", "brief", "title", "Brief over China");
    a = with(a, Layer.REFERENCES, reference("kst-35207-81", "35207", 10));
    a = with(a, Layer.REFERENCES, reference("kst-35207-1", "35207", 50));
    a = with(a, Layer.MOTIONS, motion("kst-35207-81", "executes", 10, "Van Raan", "Bos"));
    a = with(a, Layer.COMMITMENTS, commitment("toezegging", null, "2022-06-30"));
    a = with(a, Layer.COMMITMENTS, commitment("toezegging", null, "2023-01-01"));
    return new Selection(null, null, null, List.of(where), own).of(a);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "commitments | typ=x | no column typ; commitments has start, end, text, type",
        "commitments | motions.type=x | no column type; motions has start, end, text, id",
        "commitments | brieven.type=x | no table brieven; there are documents, references",
        "commitments | toezegging | not COLUMN=VALUE",
        " | type=brief | say documents.type or commitments.type",
      })
  void aMistakeIsSaidWithWhatThereIs(@Nullable String own, String where, String said) {
    List<String> conditions = List.of(where);
    assertThatThrownBy(() -> new Selection(null, null, null, conditions, own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }
}
