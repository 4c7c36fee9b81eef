package nl.kamerlens.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each of some names occurs; what has no name is counted as {@code unknown}. */
final class Tally {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String name) {
    add(name, 1);
  }

  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  /** How many names there are. */
  int names() {
    return counts.size();
  }

  void add(String name, int times) {
    counts.merge(name.isEmpty() ? "unknown" : name, times, Integer::sum);
  }

  /** The most frequent, and of equals the first by name. */
  List<Map.Entry<String, Integer>> top(int most) {
    return counts.entrySet().stream().sorted(MOST_FIRST).limit(most).toList();
  }

  /** An object with the names in their order. */
  void write(JsonGenerator json, String field) throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }
}
