package nl.kamerlens.report;

import java.util.ArrayList;
import java.util.List;

/**
 * That a document cites a publication at a place.
 *
 * @param finding the row of references or, where the citation is a motie's name alone, of motions
 * @param relation what the document does with the motie; empty where it is none
 */
record CitationEdge(Row finding, String relation) {

  /**
   * The citations of a document in the order of its text. A motie that is named beside its number,
   * or in the sentence that carries the note with its number, is one citation. What a document says
   * of itself is none.
   */
  static List<CitationEdge> of(DocumentRows document) {
    List<CitationEdge> edges = new ArrayList<>();
    List<Row> motions = new ArrayList<>(document.rows(Layer.MOTIONS));
    motions.removeIf(motion -> motion.text("id").isEmpty());
    for (Row reference : document.rows(Layer.REFERENCES)) {
      if (!reference.isTrue("self")) {
        String relation = "";
        for (Row motion : motions.stream().filter(m -> isNumberOf(m, reference)).toList()) {
          relation = relation.isEmpty() ? motion.text("relation") : relation;
          motions.remove(motion);
        }
        edges.add(new CitationEdge(reference, relation));
      }
    }
    motions.forEach(motion -> edges.add(new CitationEdge(motion, motion.text("relation"))));
    return edges;
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
