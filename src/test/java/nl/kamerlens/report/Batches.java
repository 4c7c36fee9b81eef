package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents with rows made by hand: {@code document("a").with("motions", row("id", "kst-1-2"))}.
 */
final class Batches {
  private Batches() {}

  /** A document of a day, without findings. */
  static DocumentRows document(String doc, @Nullable String day, Object... values) {
    Map<String, @Nullable Object> all = new HashMap<>(values(values));
    all.put("date", day);
    all.put("earliest", day);
    all.put("latest", day);
    return new DocumentRows(doc, new Row(all), new LinkedHashMap<>(), null);
  }

  static DocumentRows with(DocumentRows document, Layer<?> layer, Row row) {
    Map<String, List<Row>> layers = new LinkedHashMap<>(document.layers());
    List<Row> rows = new ArrayList<>(document.rows(layer));
    rows.add(row);
    layers.put(layer.name(), rows);
    return new DocumentRows(document.doc(), document.document(), layers, null);
  }

  static Row row(Object... values) {
    return new Row(values(values));
  }

  private static Map<String, @Nullable Object> values(Object... values) {
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      map.put((String) values[i], values[i + 1]);
    }
    return map;
  }

  /** A reference at a place. */
  static Row reference(String id, String dossier, int start) {
    return row(
        "id",
        id,
        "kind",
        "kamerstuk",
        "dossier",
        dossier,
        "start",
        start,
        "end",
        start + 9,
        "text",
        "nr. 81",
        "sentence",
        "Zie nr. 81 daarover.");
  }

  static Row motion(String id, String relation, int start, String... members) {
    return row(
        "id",
        id,
        "relation",
        relation,
        "start",
        start,
        "end",
        start + 9,
        "members",
        List.of(members),
        "text",
        "motie",
        "sentence",
        "De motie.");
  }

  static Row commitment(String type, @Nullable String earliest, @Nullable String latest) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("type", type);
    values.put("modality", "firm");
    values.put("earliest", earliest);
    values.put("latest", latest);
    values.put("deadline", "dan");
    values.put("sentence", "Ik kom dan terug.");
    values.put("start", 1);
    values.put("end", 18);
    values.put("on_page", 3);
    return new Row(values);
  }
}
