package nl.kamerlens.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import nl.kamerlens.report.PrettyJson;

/** Prints scores. */
public final class ScoreTable {
  private ScoreTable() {}

  /**
   * A table for people.
   *
   * @param errors whether each miss, false hit and wrong field is listed above its layer
   */
  public static String text(List<Score> scores, boolean errors) {
    StringBuilder out = new StringBuilder();
    line(out, "%-12s%6s%7s%6s%8s%8s%8s", "layer", "gold", "found", "hit", "P", "R", "F1");
    for (Score score : scores) {
      if (errors) {
        score.errors().forEach(error -> out.append("  ").append(error).append('\n'));
      }
      line(
          out,
          "%-12s%6d%7d%6d%8s%8s%8s",
          score.layer(),
          score.gold(),
          score.found(),
          score.hit(),
          score.partial() ? "-" : rounded(score.precision()),
          rounded(score.recall()),
          score.partial() ? "-" : rounded(score.f1()));
      for (Score.FieldScore field : score.fields()) {
        line(
            out,
            "  %-10s%9s%6d of %d  %s%s",
            field.name(),
            "",
            field.right(),
            field.of(),
            rounded(field.accuracy()),
            field.macroF1() == null ? "" : ", macro-F1 " + rounded(field.macroF1()));
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** Three decimals; a half goes to the even neighbour. */
  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
  }

  /** The same as one JSON object. */
  public static String json(List<Score> scores, boolean errors) {
    return PrettyJson.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("layers");
          for (Score score : scores) {
            writeScore(json, score, errors);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void writeScore(JsonGenerator json, Score score, boolean errors)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("layer", score.layer());
    json.writeNumberField("gold", score.gold());
    json.writeNumberField("found", score.found());
    json.writeNumberField("hit", score.hit());
    if (!score.partial()) {
      json.writeNumberField("precision", rounded(score.precision()));
    }
    json.writeNumberField("recall", rounded(score.recall()));
    if (!score.partial()) {
      json.writeNumberField("f1", rounded(score.f1()));
    }
    json.writeObjectFieldStart("fields");
    for (Score.FieldScore field : score.fields()) {
      writeField(json, field);
    }
    json.writeEndObject();
    if (errors) {
      json.writeArrayFieldStart("errors");
      for (String error : score.errors()) {
        json.writeString(error);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeField(JsonGenerator json, Score.FieldScore field) throws IOException {
    json.writeObjectFieldStart(field.name());
    json.writeNumberField("right", field.right());
    json.writeNumberField("of", field.of());
    json.writeNumberField("accuracy", rounded(field.accuracy()));
    if (field.macroF1() != null) {
      json.writeNumberField("macro_f1", rounded(field.macroF1()));
    }
    json.writeEndObject();
  }
}
