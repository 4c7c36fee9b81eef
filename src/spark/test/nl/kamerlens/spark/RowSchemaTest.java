package nl.kamerlens.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.Layer;
import org.junit.jupiter.api.Test;

class RowSchemaTest {
  @Test
  void aTableHasTheColumnsOfItsLayerInTheirOrder() {
    for (Layer<?> layer : Layer.ALL) {
      assertThat(Arrays.asList(RowSchema.of(layer).fieldNames()))
          .isEqualTo(layer.columns().stream().map(Column::name).toList());
    }
    assertThat(RowSchema.of(Layer.COMMITMENTS).apply("latest").dataType().simpleString())
        .isEqualTo("date");
    assertThat(RowSchema.of(Layer.REFERENCES).apply("also").dataType().simpleString())
        .isEqualTo("array<string>");
  }
}
