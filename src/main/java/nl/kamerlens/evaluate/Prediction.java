package nl.kamerlens.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerlens.extract.Extraction;
import nl.kamerlens.report.Column;
import nl.kamerlens.report.Layer;

/** What was found in one document, as its tables say it. */
public final class Prediction {
  private final String doc;
  private final String text;
  private final Map<ScoredLayer, List<Annotation>> layers;
  private final List<StanceScorer.Found> stances;

  Prediction(String doc, String text, Map<ScoredLayer, List<Annotation>> layers) {
    this(doc, text, layers, List.of());
  }

  Prediction(
      String doc,
      String text,
      Map<ScoredLayer, List<Annotation>> layers,
      List<StanceScorer.Found> stances) {
    this.doc = doc;
    this.text = text;
    this.layers = Map.copyOf(layers);
    this.stances = List.copyOf(stances);
  }

  public static Prediction of(Extraction found) {
    Map<ScoredLayer, List<Annotation>> layers = new EnumMap<>(ScoredLayer.class);
    for (ScoredLayer layer : ScoredLayer.values()) {
      layers.put(layer, annotations(layer.layer(), found));
    }
    String doc = found.document().name();
    List<StanceScorer.Found> stances =
        found.stances().stream()
            .map(s -> new StanceScorer.Found(doc, s.place().sentence(), s.value()))
            .toList();
    return new Prediction(doc, found.document().text(), layers, stances);
  }

  /** The document's name. */
  public String doc() {
    return doc;
  }

  /** The document's text, in which the gold standard's quotes are looked up. */
  String text() {
    return text;
  }

  List<Annotation> of(ScoredLayer layer) {
    return layers.getOrDefault(layer, List.of());
  }

  List<StanceScorer.Found> stances() {
    return stances;
  }

  private static <R> List<Annotation> annotations(Layer<R> layer, Extraction found) {
    List<Annotation> annotations = new ArrayList<>();
    for (R row : layer.rows().apply(found)) {
      Map<String, Object> fields = new HashMap<>();
      for (Column<R> column : layer.columns()) {
        Object value = column.value().apply(row);
        if (value != null) {
          fields.put(column.name(), value);
        }
      }
      annotations.add(annotation(fields));
    }
    return annotations;
  }

  private static Annotation annotation(Map<String, Object> fields) {
    return new Annotation(
        number(fields, "start"), number(fields, "end"), String.valueOf(fields.get("text")), fields);
  }

  private static int number(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof Integer number ? number : 0;
  }
}
