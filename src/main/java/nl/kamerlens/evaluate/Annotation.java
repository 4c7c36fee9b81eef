package nl.kamerlens.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a stretch of text, by the gold standard or by the extractor.
 *
 * @param start code points into the document's text, inclusive
 * @param end exclusive
 * @param text from start to end
 * @param fields by the names of the tables' columns: text, truth values, lists of text
 */
record Annotation(int start, int end, String text, Map<String, Object> fields) {
  Annotation {
    fields = Map.copyOf(fields);
  }

  /** The value of this field; null where it has none. */
  @Nullable String text(String field) {
    Object value = fields.get(field);
    return value == null ? null : value.toString();
  }

  boolean isTrue(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  List<String> list(String field) {
    return fields.get(field) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** How many code points the two share. */
  int overlap(Annotation other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }
}
