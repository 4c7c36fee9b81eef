package nl.kamerlens.evaluate;

import java.util.Objects;

/**
 * A record of the gold standard at its place.
 *
 * @param annotation what it says
 */
record GoldItem(Annotation annotation) {
  /** Whether experts differ on it: it counts on neither side. */
  boolean isBorderline() {
    return annotation.isTrue("borderline");
  }

  /** Whether the found identifier is right; {@code id_also} names others that are right too. */
  boolean hasIdOf(Annotation found) {
    String id = found.text("id");
    return Objects.equals(annotation.text("id"), id)
        || id != null && annotation.list("id_also").contains(id);
  }
}
