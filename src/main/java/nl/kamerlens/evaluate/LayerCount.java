package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up the matchings of one layer over all documents. */
final class LayerCount {
  /** How much of a text an error shows. */
  private static final int SHOWN = 140;

  private final ScoredLayer layer;
  private final Map<ScoredField, Integer> right = new EnumMap<>(ScoredField.class);
  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int found;
  private int hits;

  LayerCount(ScoredLayer layer) {
    this.layer = layer;
  }

  void add(String doc, Matching matching) {
    gold += matching.gold().size();
    found += matching.found().size();
    hits += matching.hits().size();
    for (Matching.Pair hit : matching.hits()) {
      compare(doc, matching.gold().get(hit.gold()), matching.found().get(hit.found()));
    }
    matching.missed().forEach(missed -> errors.add(line("MISSED", doc, missed)));
    matching.falseHits().forEach(wrong -> errors.add(line("FALSE ", doc, wrong)));
  }

  private void compare(String doc, GoldItem item, Annotation finding) {
    for (ScoredField field : layer.fields()) {
      if (field.isRight(item, finding)) {
        right.merge(field, 1, Integer::sum);
      } else {
        errors.add(
            "%s %s %s@%d: gold %s found %s: %s"
                .formatted(
                    layer.label(),
                    field.label(),
                    doc,
                    finding.start(),
                    field.shown(item.annotation()),
                    field.shown(finding),
                    quoted(item.annotation().text())));
      }
    }
  }

  private String line(String what, String doc, Annotation annotation) {
    String id = annotation.text("id");
    return "%s %s %s@%d: %s%s"
        .formatted(
            layer.label(),
            what,
            doc,
            annotation.start(),
            id == null ? "" : id + " ",
            quoted(annotation.text()));
  }

  private static String quoted(String text) {
    int end = Math.min(text.length(), SHOWN);
    String shown = text.substring(0, end) + (end < text.length() ? "…" : "");
    return "“" + shown.replace("\n", "\\n").replace("\r", "\\r") + "”";
  }

  Score score() {
    List<Score.FieldScore> fields =
        layer.fields().stream()
            .map(f -> new Score.FieldScore(f.label(), right.getOrDefault(f, 0), hits))
            .toList();
    return new Score(layer.label(), gold, found, hits, fields, errors);
  }
}
