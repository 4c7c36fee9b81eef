package nl.kamerlens.extract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerlens.document.Document;
import nl.kamerlens.document.Metadata;
import org.junit.jupiter.api.Test;

/** What the head of a publication says of itself helps to read the rest. */
class OwnDossierTest {
  private static final String AMENDMENT =
      """
      Tweede Kamer der Staten-Generaal 2

      Vergaderjaar 2021–2022

      35 942 Wijziging van de Mijnbouwwet

      Nr. 16 AMENDEMENT VAN HET LID DE WIT TER VERVANGING VAN DAT GEDRUKT ONDER NR. 14
      Ontvangen 1 juni 2022

      De derde nota van wijziging (stuk nr. 12) regelt dit niet.
      """;

  @Test
  void itsDossierCompletesTheNumbersInTheText() {
    Extraction extraction =
        new Extractor().extract(Document.ofText("amendement", AMENDMENT), Metadata.NONE);
    assertThat(extraction.references())
        .filteredOn(found -> !found.value().self())
        .extracting(found -> found.value().id().value())
        .containsExactly("kst-35942-14", "kst-35942-12");
  }
}
