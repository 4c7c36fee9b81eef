package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerlens.reference.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * What a document cites: its references, and the moties that it names without their number beside
 * them.
 *
 * <p>A motie that is named beside its number, or in the sentence that carries the note with its
 * number, is one citation, with the relation of the motie. What a document says of itself is none.
 */
final class Citations {
  /** The name under which {@code --where} knows them. */
  static final String NAME = "citations";

  /** The column that references do not have. */
  static final String RELATION = "relation";

  private Citations() {}

  /** The columns of references, and the relation. */
  static List<String> columns() {
    List<String> names =
        new ArrayList<>(Layer.REFERENCES.columns().stream().map(Column::name).toList());
    names.add(RELATION);
    return names;
  }

  /** One row a citation: references in the order of the text, then the moties; or a selection. */
  static List<Row> of(DocumentRows document) {
    List<Row> selected = document.layers().get(NAME);
    return selected != null ? selected : found(document);
  }

  private static List<Row> found(DocumentRows document) {
    List<Row> citations = new ArrayList<>();
    List<Row> motions = new ArrayList<>(document.rows(Layer.MOTIONS));
    motions.removeIf(motion -> motion.text("id").isEmpty());
    for (Row reference : document.rows(Layer.REFERENCES)) {
      List<Row> named = motions.stream().filter(m -> isNumberOf(m, reference)).toList();
      motions.removeAll(named);
      if (!reference.isTrue("self")) {
        citations.add(row(reference, named.isEmpty() ? null : named.get(0).value(RELATION)));
      }
    }
    motions.forEach(motion -> citations.add(ofMotion(motion)));
    return citations;
  }

  private static Row ofMotion(Row motion) {
    Map<String, @Nullable Object> values = values(motion, motion.value(RELATION));
    PublicationId.parse(motion.text("id"))
        .ifPresent(
            id -> {
              values.put("kind", id.kind().name().toLowerCase(Locale.ROOT));
              values.put("dossier", id.dossier());
              values.put("number", id.number());
            });
    return new Row(values);
  }

  private static Row row(Row finding, @Nullable Object relation) {
    return new Row(values(finding, relation));
  }

  private static Map<String, @Nullable Object> values(Row finding, @Nullable Object relation) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    columns().forEach(name -> values.put(name, finding.value(name)));
    values.put(RELATION, relation);
    return values;
  }

  private static boolean isNumberOf(Row motion, Row reference) {
    return motion.text("id").equals(reference.text("id"))
        && (overlap(motion, reference.integer("start"), reference.integer("end"))
            || inItsNote(motion, reference));
  }

  private static boolean inItsNote(Row motion, Row reference) {
    return !motion.text("footnote").isEmpty()
        && motion.text("footnote").equals(reference.text("footnote"))
        && overlap(motion, reference.integer("cited_start"), reference.integer("cited_end"));
  }

  private static boolean overlap(Row motion, int start, int end) {
    return motion.integer("start") < end && start < motion.integer("end");
  }
}
